package rawi.arabic.diacritise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MarkDecoderTest {
  private static Alphabet alphabet;
  private static int classes;

  @BeforeAll
  static void load() throws IOException {
    try (InputStream in = MarkDecoderTest.class.getResourceAsStream("rawi-diacritiser.json")) {
      alphabet = Alphabet.read(in.readAllBytes());
    }
    classes = alphabet.classes().size();
  }

  @Test
  void theBestMarksWin() {
    check("كتب", "كَتَبَ", "كَتَبَ", "");
    check("في بيت", "فِي بَيْتٍ", "فِي بَيْتٍ", "");
  }

  @Test
  void aDoubledLetterFollowsNoSukun() {
    check("مغرك", "مُغْرِّكٌ", "مُغَرِّكٌ", "غ:َ");
    check("مغرك", "مُغْرِّكٌ", "مُغْرِكٌ", "ر:ِ");
    check("الشمس", "الْشَّمْسُ", "الشَّمْسُ", "ل:");
  }

  @Test
  void noBareGlideFollowsAFatha() {
    check("تحوز", "تَحَوزُ", "تَحُوزُ", "ح:ُ");
    check("دور", "دَور", "دَوْر", "و:ْ");
  }

  @Test
  void whatTheAuthorMarkedStays() {
    Line line = new Line("مدرس", given("مدرّس"));
    Marking marking = decode(line, scores("مَدْرَسَ", "ر:َّ"));
    assertThat(alphabet.classes().get(marking.classAt(2))).isEqualTo(marks("بَّ").get(0));
    assertThat(alphabet.classes().get(marking.classAt(1))).isNotEqualTo("ْ");
  }

  @Test
  void aKnownWordHasItsMarksButForItsEnding() {
    check("دراجة", "دِرَاجَةٍ", "دَرَّاجَةٍ", "");
    check("الدخان", "الدُّخَّانُ", "الدُّخَانُ", "");
  }

  @Test
  void aKnownWordThatTheAuthorMarkedOtherwiseIsAnother() {
    Line line = new Line("دراجة", given("دُراجة"));
    assertThat(alphabet.classes().get(decode(line, scores("دُرَاجَةٍ", "")).classAt(1)))
        .isEqualTo("َ");
  }

  /**
   * @param network what the network likes best, letter by letter
   * @param second LETTER:MARKS of what it likes nearly as much
   */
  private static void check(String bare, String network, String decoded, String second) {
    Line line = new Line(bare, new byte[bare.length()]);
    Marking marking = decode(line, scores(network, second));
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      found.append(line.at(i)).append(alphabet.classes().get(marking.classAt(i)));
    }
    assertThat(found).hasToString(shaddaFirst(decoded));
  }

  private static Marking decode(Line line, float[] scores) {
    Marking marking = new Marking(line.length());
    MarkRules rules = new MarkRules(alphabet.classes());
    KnownWords words = new KnownWords(alphabet);
    new MarkDecoder(rules, words, classes).decode(line, 0, line.length(), scores, 0, marking);
    return marking;
  }

  private static byte[] given(String text) {
    List<String> marks = marks(text);
    byte[] given = new byte[marks.size()];
    for (int i = 0; i < given.length; i++) {
      given[i] = (byte) alphabet.classOf(marks.get(i));
    }
    return given;
  }

  private static float[] scores(String network, String second) {
    List<String> marks = marks(network);
    String letters = network.replaceAll("\\p{Mn}", "");
    float[] scores = new float[marks.size() * classes];
    for (int i = 0; i < marks.size(); i++) {
      scores[i * classes + alphabet.classOf(marks.get(i))] = 9;
      if (!second.isEmpty() && letters.charAt(i) == second.charAt(0)) {
        scores[i * classes + alphabet.classOf(marks("ب" + second.substring(2)).get(0))] += 8;
      }
    }
    return scores;
  }

  /** The marks on each character, shadda first. */
  private static List<String> marks(String text) {
    return shaddaFirst(text)
        .codePoints()
        .collect(
            ArrayList<String>::new,
            (list, c) -> {
              if (Character.getType(c) == Character.NON_SPACING_MARK) {
                list.set(list.size() - 1, list.get(list.size() - 1) + Character.toString(c));
              } else {
                list.add("");
              }
            },
            List::addAll);
  }

  private static String shaddaFirst(String text) {
    return text.replaceAll("([\u064b-\u0650])\u0651", "\u0651$1");
  }
}
