package rawi.arabic.diacritise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rawi.arabic.Token;
import rawi.arabic.letters.Spelling;

class UnsureEndingsTest {
  @Test
  void anUnsureVowelFalls() {
    check("وَصَلَ? الْوَفْدَ? أَمْسِ", "وَصَلَ الْوَفْد أَمْسِ");
    check("الْوَفْدَ أَمْسِ", "الْوَفْدَ أَمْسِ");
  }

  @Test
  void soDoesTanweenButNotThatOfFatha() {
    check("وَفْدٌ? كَبِيرٍ?", "وَفْد كَبِير");
    check("مَدِينَةٍ? جَمِيلَةٍ", "مَدِينَة جَمِيلَةٍ");
    check("مَسَاءً? أَمْسِ", "مَسَاءً أَمْسِ");
  }

  @Test
  void aShaddaStays() {
    check("الْحَقَّ? مَعَ", "الْحَقّ مَعَ");
  }

  @Test
  void shortWordsKeepTheirVowel() {
    check("هُوَ? مَعَ? وَلَدٍ", "هُوَ مَعَ وَلَدٍ");
  }

  @Test
  void theNextWordLeansOnIt() {
    check("كِتَابَ? الْوَلَدِ", "كِتَابَ الْوَلَدِ");
    check("كِتَابَ?", "كِتَاب");
  }

  /** Words between blanks; those with a question mark end in something unsure. */
  private static void check(String words, String spoken) {
    List<MarkedToken> marked = new ArrayList<>();
    for (String word : words.split(" ")) {
      boolean unsure = word.endsWith("?");
      String text = Spelling.canonical(unsure ? word.substring(0, word.length() - 1) : word);
      Token token = Token.word(text, 0, text.length());
      double ending = unsure ? UnsureEndings.SURE - 0.01 : UnsureEndings.SURE;
      marked.add(new MarkedToken(token, ending, ending));
    }
    assertThat(UnsureEndings.silence(marked)).hasToString(Spelling.canonical(spoken));
  }
}
