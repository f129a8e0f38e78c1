package rawi.arabic.diacritise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rawi.arabic.SpokenText;
import rawi.arabic.Token;
import rawi.arabic.letters.Marks;

class NeuralDiacritiserTest {
  private static NeuralDiacritiser diacritiser;

  @BeforeAll
  static void load() {
    diacritiser = new NeuralDiacritiser();
  }

  @AfterAll
  static void free() {
    diacritiser.close();
  }

  @Test
  void marksAreSet() {
    check("ذهب الولد إلى المدرسة .", "ذَهَبَ الْوَلَدُ إِلَى الْمَدْرَسَةِ.");
  }

  @Test
  void marksOfTheAuthorStay() {
    check("عُمَر", "عُمَرُ");
    check("عِلْمِ", "عِلْمِ");
  }

  @Test
  void anEmptySentenceStaysEmpty() {
    assertThat(diacritiser.mark(new SpokenText(List.of()))).isEmpty();
  }

  @Test
  void tokensKeepTheirPlaces() {
    SpokenText text = text("قال : نعم .");
    List<Token> tokens = diacritiser.vocalise(text).tokens();
    assertThat(tokens).hasSameSizeAs(text.tokens());
    for (int i = 0; i < tokens.size(); i++) {
      Token before = text.tokens().get(i);
      assertThat(tokens.get(i).start()).isEqualTo(before.start());
      assertThat(Marks.strip(tokens.get(i).text())).isEqualTo(before.text());
    }
  }

  @Test
  void aLongSentenceGoesInWindows() {
    String words = "ذهب الولد إلى البيت ".repeat(200).strip();
    List<Token> tokens = diacritiser.vocalise(text(words)).tokens();
    assertThat(tokens).hasSize(800);
    assertThat(tokens).filteredOn(token -> token.text().equals("إِلَى")).hasSize(200);
  }

  @Test
  void aCommonWordIsSurerThanAForeignName() {
    List<MarkedToken> marked = diacritiser.mark(text("سافر الولد إلى شتوتغارت"));
    assertThat(marked.get(2).confidence()).isGreaterThan(0.9);
    assertThat(marked.get(3).confidence()).isLessThan(0.9);
  }

  @Test
  void whatTheAuthorMarkedIsSure() {
    assertThat(diacritiser.mark(text("مِنْ حَلَبَ .")))
        .extracting(MarkedToken::confidence)
        .containsExactly(1.0, 1.0, 1.0);
  }

  @Test
  void aConfidenceIsAProbability() {
    assertThatThrownBy(() -> new MarkedToken(Token.word("من", 0, 2), 1.5, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.5");
  }

  private static void check(String words, String vocalised) {
    assertThat(diacritiser.vocalise(text(words))).hasToString(vocalised);
  }

  /** Words and punctuation marks, a blank between them. */
  private static SpokenText text(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      int end = at + word.length();
      boolean mark = word.length() == 1 && ".،:؟".contains(word);
      tokens.add(mark ? Token.mark(word, at, end) : Token.word(word, at, end));
      at = end + 1;
    }
    return new SpokenText(tokens);
  }
}
