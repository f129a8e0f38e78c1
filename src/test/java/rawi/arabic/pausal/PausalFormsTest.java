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
  void longStretchesAreCutForBreath() {
    String words = "كَلِمَةٌ ".repeat(20) + "وَكَلِمَةٌ " + "كَلِمَةٌ ".repeat(10).strip();
    List<Token> tokens = new ArrayList<>();
    for (String word : words.split(" ")) {
      tokens.add(Token.word(word, 0, 0));
    }
    List<Token> pausal = new PausalForms().apply(new VocalisedText(tokens)).tokens();
    assertThat(pausal.get(19).text()).isEqualTo("كَلِمَة");
    assertThat(pausal.get(20)).isEqualTo(Token.mark("", 0, 0));
    assertThat(pausal.get(21).text()).isEqualTo("وَكَلِمَةٌ");
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
