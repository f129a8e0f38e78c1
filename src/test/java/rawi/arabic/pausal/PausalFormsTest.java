package rawi.arabic.pausal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rawi.Shared;
import rawi.arabic.Token;
import rawi.arabic.VocalisedText;

class PausalFormsTest {
  private static void check(String vocalised, String pausal) {
    List<Token> tokens = new ArrayList<>();
    for (String word : vocalised.split(" ")) {
      boolean mark = word.length() == 1 && "،؛:.؟!-()«»".contains(word);
      tokens.add(mark ? Token.mark(word, 0, 0) : Token.word(word, 0, 0));
    }
    assertThat(new PausalForms().apply(new VocalisedText(tokens)).toString()).isEqualTo(pausal);
  }

  @Test
  void shortVowelsFall() {
    check("فِي الْبَيْتِ", "فِي الْبَيْت");
    check("كَتَبَ", "كَتَب");
  }

  @Test
  void tanweenFalls() {
    check("كِتَابٌ", "كِتَاب");
    check("كِتَابٍ", "كِتَاب");
  }

  @Test
  void tanweenOfFathaBecomesALongA() {
    check("كِتَابًا", "كِتَابَا");
    check("فَتًى", "فَتَى");
    check("مَسَاءً", "مَسَاءَا");
    check("مَدْرَسَةً", "مَدْرَسَة");
  }

  @Test
  void shaddaStays() {
    check("الْحَقُّ", "الْحَقّ");
  }

  @Test
  void builtInVowelsStay() {
    check("هُوَ", "هُوَ");
    check("وَهِيَ", "وَهِيَ");
    check("نَحْنُ", "نَحْنُ");
    check("أَنْتَ", "أَنْتَ");
    check("حَيْثُ", "حَيْثُ");
  }

  @Test
  void insideAPhraseNothingFalls() {
    check("كِتَابُ الْوَلَدِ جَدِيدٌ", "كِتَابُ الْوَلَدِ جَدِيد");
  }

  @Test
  void marksArePauses() {
    check("جَاءَ الْوَلَدُ ، وَذَهَبَ .", "جَاءَ الْوَلَد، وَذَهَب.");
  }

  @Test
  void quotationMarksAreNot() {
    check("شَرِكَةُ « نُورِسٍ » الْكَبِيرَةُ", "شَرِكَةُ نُورِسٍ الْكَبِيرَة");
  }

  @Test
  void aFullStopInsideASentenceIsNot() {
    check("قَالَ أَحْمَدُ . رَامِي", "قَالَ أَحْمَدُ رَامِي");
  }

  @Test
  void twoFullStopsAreAnEllipsisWhichIs() {
    check("قَالَ أَحْمَدُ . . رَامِي", "قَالَ أَحْمَد… رَامِي");
  }

  @Test
  void aQuotationOfFourWordsIsSetApart() {
    check(
        "قَالَ « نَحْنُ أَبْنَاءُ هَذَا الْبَلَدِ » ثُمَّ سَكَتَ",
        "قَال «نَحْنُ أَبْنَاءُ هَذَا الْبَلَد» ثُمَّ سَكَت");
    check(
        "قَالَ « أَبْنَاءُ هَذَا الْبَلَدِ » ثُمَّ سَكَتَ",
        "قَالَ أَبْنَاءُ هَذَا الْبَلَدِ ثُمَّ سَكَت");
    check("قَالَ « نَحْنُ أَبْنَاءُ هَذَا الْبَلَدِ", "قَالَ نَحْنُ أَبْنَاءُ هَذَا الْبَلَد");
  }

  @Test
  void endingsOfThePastThatTellThePersonStay() {
    check("كَتَبْتُ", "كَتَبْتُ");
    check("قُلْتَ", "قُلْتَ");
    check("وَذَهَبْتُ", "وَذَهَبْتُ");
    check("فَتَحْتُ", "فَتَحْتُ");
    check("كَتَبْنَ", "كَتَبْنَ");
  }

  @Test
  void nounsThatLookLikeThemFall() {
    check("الْوَقْتُ", "الْوَقْت");
    check("بِنْتُ", "بِنْت");
    check("وَبَيْتُ", "وَبَيْت");
    check("بِصَوْتِ", "بِصَوْت");
    check("تَحْتَ", "تَحْت");
    check("أَمْنَ", "أَمْن");
    check("مُهَنْدِسَيْنَ", "مُهَنْدِسَيْن");
  }

  /** Where "|" stands, and nowhere else, is a pause for breath. */
  private static void checkBreath(String line) {
    List<Token> tokens = new ArrayList<>();
    for (String word : line.replace("| ", "").split(" ")) {
      tokens.add(Token.word(word, 0, 0));
    }
    StringBuilder cut = new StringBuilder();
    for (Token token : Pauses.of(tokens)) {
      cut.append(cut.isEmpty() ? "" : " ").append(token.isWord() ? token.text() : "|");
    }
    assertThat(cut.toString()).isEqualTo(line);
  }

  private static String filler(int words) {
    return "لَفْظٌ ".repeat(words);
  }

  @Test
  void aStretchOfTwentyWordsIsNotCut() {
    checkBreath(filler(20).strip());
  }

  @Test
  void aLongerOneIsCutAtTheBestPlace() {
    checkBreath(filler(15) + "| وَلَفْظٌ " + filler(10).strip());
    checkBreath(filler(10) + "| الَّذِي " + filler(3) + "وَلَفْظٌ " + filler(10).strip());
    checkBreath(filler(10) + "| أَنَّ " + filler(3) + "فِي " + filler(10).strip());
    checkBreath(filler(12) + "| فِي " + filler(10).strip());
    checkBreath(filler(16) + "| " + filler(6).strip());
  }

  @Test
  void theCutSparesWhatHoldsTogether() {
    checkBreath(filler(19) + "| هَذَا " + filler(10).strip());
    checkBreath(filler(19) + "| مَدِينَةُ " + filler(10).strip());
    checkBreath(filler(18) + "| خَمْسَةٌ وَثَلَاثُونَ " + filler(10).strip());
    checkBreath(filler(19) + "| الْبَيْتُ الْكَبِيرُ " + filler(10).strip());
    checkBreath(filler(19) + "| بَابُ الْبَيْتِ " + filler(10).strip());
  }

  @Test
  void aRootThatBeginsWithWawIsNoConjunction() {
    checkBreath(filler(20) + "| " + "لَفْظٌ ".repeat(6).strip());
    checkBreath(filler(15) + "وَرَاءَهُ " + filler(4) + "| " + filler(10).strip());
  }

  @Test
  void agreesWithThePublicPairs() throws IOException {
    Path pairs = Shared.folder().resolve("bench/waqf/waqf_cases.tsv");
    assumeTrue(Files.exists(pairs), "the pairs of vocalised and pausal words are not here");
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(pairs)) {
      String[] pair = line.split("\t");
      List<Token> tokens = new ArrayList<>();
      for (String word : pair[0].split(" ")) {
        tokens.add(Token.word(word, 0, 0));
      }
      String pausal = new PausalForms().apply(new VocalisedText(tokens)).toString();
      if (!pausal.equals(rawi.arabic.letters.Spelling.canonical(pair[1]))) {
        wrong.add(line + "\t" + pausal);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
