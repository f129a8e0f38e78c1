package rawi.arabic.diacritise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

class LineVocaliserTest {
  private static LineVocaliser vocaliser;

  @BeforeAll
  @BeforeContainer
  static void load() {
    vocaliser = new LineVocaliser();
  }

  @AfterAll
  @AfterContainer
  static void free() {
    vocaliser.close();
  }

  @Test
  void marksAreSet() {
    check("ذهب الولد إلى المدرسة.", "ذَهَبَ الْوَلَدُ إِلَى الْمَدْرَسَةِ.");
  }

  @Test
  void everythingElseStays() {
    check(" \t(عن)\u200f — 3٫5% A😀\r\n", " \t(عَنْ)\u200f — 3٫5% A😀\r\n");
  }

  @Test
  void textOfOtherScriptsStays() {
    for (String text : List.of("", " ", "Hello, wörld!", "你好", "שלום", "नमस्ते", "\u0000\ud800")) {
      check(text, text);
    }
  }

  @Test
  void vocalisedTextStays() {
    for (String text : List.of("قَالَ", "مُحَمَّدٌ", "شَّدَة", "بِسمِ ٱللّهِ")) {
      assertThat(vocaliser.vocalise(text)).satisfies(v -> assertMarksStay(text, v));
    }
    check("مُدَّةٌ", "مُدَّةٌ");
  }

  @Test
  void theOrderOfTwoMarksStays() {
    check("مُدَّةٌ", "مُدَّةٌ");
    check("مُد\u0651\u064eةٌ", "مُد\u0651\u064eةٌ");
    check("مُد\u064e\u0651ةٌ", "مُد\u064e\u0651ةٌ");
  }

  @Test
  void onlyLettersWithoutMarksAreFilled() {
    assertThat(vocaliser.vocalise("إلَى البيت")).startsWith("إِلَى الْ");
    assertThat(vocaliser.vocalise("هٰذا")).startsWith("هٰذَا");
  }

  @Test
  void aDammaOfTheAuthorMakesAVerbPassive() {
    assertThat(vocaliser.vocalise("قُتل الرجل")).startsWith("قُتِلَ");
  }

  @Test
  void aMarkStandsAtItsLetterBeforeAnyTatweel() {
    check("عـــن", "عَـــنْ");
  }

  @Test
  void aTatweelMayCarryTheMarkOfItsLetter() {
    check("عـَن", "عـَنْ");
  }

  @Test
  void aSignOfRecitationIsNoVowel() {
    check("عن\u06d6", "عَنْ\u06d6");
  }

  @Test
  void aHamzaOfItsOwnBelongsToItsLetter() {
    check("إن شاء", "إِنْ شَاءَ");
    check("ا\u0655ن شاء", "اِ\u0655نْ شَاءَ");
  }

  @Test
  void marksWithoutLettersStay() {
    check("\u064e\u064f\u0651", "\u064e\u064f\u0651");
    check("5\u064e ! \u0651", "5\u064e ! \u0651");
  }

  @Test
  void eachLineIsVocalisedAsIfAlone() {
    List<String> lines = List.of("ذهب الولد", "", "قال رئيس الوزراء إن الحكومة ستعقد اجتماعا", "x");
    assertThat(vocaliser.vocalise(lines))
        .isEqualTo(lines.stream().map(vocaliser::vocalise).toList());
  }

  @Test
  void aMillionLettersInOneLine() {
    String million = "كتب الولد الدرس ".repeat(40_000) + "بسم".repeat(170_000);
    assertThat(unmarked(vocaliser.vocalise(million))).isEqualTo(million);
  }

  @Property(tries = 300)
  void withoutTheMarksThatWerePutInTheTextIsAsBefore(@ForAll("texts") String text) {
    assertMarksStay(text, vocaliser.vocalise(text));
  }

  @Property(tries = 100)
  void theLettersOfAnyTextStay(@ForAll String text) {
    assertThat(unmarked(vocaliser.vocalise(text))).isEqualTo(unmarked(text));
  }

  @Property(tries = 100)
  void whatIsVocalisedStaysAsItIs(@ForAll("texts") String text) {
    String once = vocaliser.vocalise(text);
    assertMarksStay(once, vocaliser.vocalise(once));
  }

  /** Arabic letters, marks in any order and number, and other signs. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> letters = Arbitraries.chars().range('\u0621', '\u064a');
    Arbitrary<Character> marks = Arbitraries.chars().range('\u064b', '\u065f');
    Arbitrary<Character> blanks = Arbitraries.of(' ', ' ', '.', '\u0670', 'ـ', 'a', '1', '،');
    return Arbitraries.frequencyOf(
            Tuple.of(8, letters),
            Tuple.of(2, marks),
            Tuple.of(2, blanks),
            Tuple.of(1, Arbitraries.chars()))
        .list()
        .ofMaxSize(80)
        .map(chars -> chars.stream().map(String::valueOf).reduce("", String::concat));
  }

  private static void check(String line, String expected) {
    assertThat(vocaliser.vocalise(line)).isEqualTo(expected);
  }

  /** Reads both along: whatever was put in is a mark behind a letter that had none. */
  private static void assertMarksStay(String before, String after) {
    int i = 0;
    for (int j = 0; j < after.length(); j++) {
      if (i < before.length() && before.charAt(i) == after.charAt(j)) {
        i++;
        continue;
      }
      assertThat(Marks.isMark(after.charAt(j))).as("put into %s: %s", before, after).isTrue();
      boolean behindLetter = i > 0 && Letters.isLetter(before.charAt(i - 1));
      boolean marked = i < before.length() && Marks.isMark(before.charAt(i));
      assertThat(behindLetter && !marked).as("put into %s: %s", before, after).isTrue();
    }
    assertThat(i).as("kept of %s in %s", before, after).isEqualTo(before.length());
  }

  private static String unmarked(String text) {
    return Marks.strip(text);
  }
}
