package rawi.engine.espeak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rawi.arabic.phonemes.Boundary;
import rawi.arabic.phonemes.Phrase;
import rawi.arabic.phonemes.SpokenWord;

class ClauseTest {
  @Test
  void markAfterThePhonemesChoosesTheMelody() {
    check(Boundary.STATEMENT, "[[l|a:]].");
    check(Boundary.QUESTION, "[[l|a:]]?");
    check(Boundary.EXCLAMATION, "[[l|a:]]!");
    check(Boundary.COMMA, "[[l|a:]],");
    check(Boundary.SEMICOLON, "[[l|a:]],");
    check(Boundary.COLON, "[[l|a:]],");
    check(Boundary.ASIDE, "[[l|a:]],");
    check(Boundary.BREATH, "[[l|a:]],");
    check(Boundary.LIST, "[[l|a:]],");
  }

  private static void check(Boundary end, String text) {
    assertThat(Clause.of(Sounds.phrase("laː", end)).get(0).text()).isEqualTo(text);
  }

  @Test
  void phraseOfTwentyWordsIsOneClause() {
    assertThat(Clause.of(repeated("mˈarħaban", 20))).hasSize(1);
  }

  @Test
  void longPhraseIsCutBetweenWords() {
    Phrase phrase = repeated("mˈarħaban", 200);
    List<Clause> clauses = Clause.of(phrase);
    assertThat(clauses).hasSizeBetween(7, 10).allSatisfy(ClauseTest::fitsEspeaksBuffer);
    assertThat(clauses.stream().map(Clause::phonemes).collect(Collectors.joining(" ")))
        .isEqualTo(EspeakPhonemes.of(phrase.words()));
  }

  @Test
  void breathIsTakenAtACutAndThePhraseEndsAsItDid() {
    List<Clause> clauses = Clause.of(repeated("mˈarħaban", 80));
    assertThat(clauses.subList(0, clauses.size() - 1))
        .isNotEmpty()
        .allMatch(clause -> clause.end() == Boundary.BREATH);
    assertThat(clauses.get(clauses.size() - 1).end()).isEqualTo(Boundary.QUESTION);
  }

  @Test
  void wordOfAThousandSoundsIsCutToo() {
    assertThat(Clause.of(Sounds.phrase("sˤa".repeat(500), Boundary.STATEMENT)))
        .hasSizeGreaterThan(3)
        .allSatisfy(ClauseTest::fitsEspeaksBuffer);
  }

  private static void fitsEspeaksBuffer(Clause clause) {
    assertThat(clause.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(520);
  }

  private static Phrase repeated(String ipa, int times) {
    List<SpokenWord> words = Collections.nCopies(times, Sounds.word(ipa));
    return new Phrase(words, Boundary.QUESTION);
  }
}
