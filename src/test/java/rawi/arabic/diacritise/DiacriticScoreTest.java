package rawi.arabic.diacritise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rawi.arabic.diacritise.DiacriticScore.Measure.LETTERS;
import static rawi.arabic.diacritise.DiacriticScore.Measure.LETTERS_WITHOUT_ENDINGS;
import static rawi.arabic.diacritise.DiacriticScore.Measure.MARKED_LETTERS;
import static rawi.arabic.diacritise.DiacriticScore.Measure.MARKED_LETTERS_WITHOUT_ENDINGS;
import static rawi.arabic.diacritise.DiacriticScore.Measure.WORDS;
import static rawi.arabic.diacritise.DiacriticScore.Measure.WORDS_WITHOUT_ENDINGS;

import org.junit.jupiter.api.Test;
import rawi.arabic.diacritise.DiacriticScore.Measure;

class DiacriticScoreTest {
  @Test
  void nothingIsWrongInTheSameLine() {
    check("كَتَبَ الْوَلَدُ.", "كَتَبَ الْوَلَدُ.", LETTERS, 0);
  }

  @Test
  void aWrongEndingIsWrongInTheWord() {
    check("كَتَبَ", "كَتَبُ", LETTERS, 100.0 / 3);
    check("كَتَبَ", "كَتَبُ", WORDS, 100);
  }

  @Test
  void aWrongEndingDoesNotCountWithoutEndings() {
    check("كَتَبَ", "كَتَبُ", LETTERS_WITHOUT_ENDINGS, 0);
    check("كَتَبَ", "كَتَبُ", MARKED_LETTERS_WITHOUT_ENDINGS, 0);
    check("كَتَبَ", "كَتَبُ", WORDS_WITHOUT_ENDINGS, 0);
  }

  @Test
  void aLetterThatTheRightLineLeavesBareCountsAmongAllLettersOnly() {
    check("قَال", "قَاَلَ", LETTERS, 200.0 / 3);
    check("قَال", "قَاَلَ", MARKED_LETTERS, 0);
    check("قَال", "قَاَلَ", WORDS, 0);
  }

  @Test
  void theOrderOfMarksDoesNotCount() {
    check("مُد\u0651\u064e", "مُد\u064e\u0651", LETTERS, 0);
  }

  @Test
  void tatweelAndDaggerAlifDoNotCount() {
    check("هَذَا", "هَـٰذَا", LETTERS, 0);
  }

  @Test
  void aWordOfOtherLettersIsWrongInEveryLetter() {
    check("كَتَبَ هُوَ", "كَتَمَ هُوَ", LETTERS, 60);
  }

  @Test
  void inALineOfMoreWordsEveryWordIsWrong() {
    DiacriticScore score = check("كَتَبَ", "كَتَ بَ", WORDS, 100);
    assertThat(score.linesOfOtherWords()).isEqualTo(1);
  }

  @Test
  void nothingCountedIsNothingWrong() {
    assertThat(new DiacriticScore().percent(WORDS)).isZero();
    assertThat(new DiacriticScore().counted(WORDS)).isZero();
  }

  @Test
  void theFiguresOnALine() {
    assertThat(check("كَتَبَ", "كَتَبُ", LETTERS, 100.0 / 3))
        .hasToString(
            "DER 33.33 / 0.00 no case · on marked letters 33.33 / 0.00 no case"
                + " · WER 100.00 / 0.00 no case · 1 words, 0 lines of another word count");
  }

  private static DiacriticScore check(String right, String found, Measure measure, double percent) {
    DiacriticScore score = new DiacriticScore();
    score.add(right, found);
    assertThat(score.percent(measure)).isCloseTo(percent, within(1e-9));
    return score;
  }
}
