package rawi.arabic.diacritise;

import static org.assertj.core.api.Assertions.assertThat;
import static rawi.arabic.diacritise.DiacriticScore.Measure.MARKED_LETTERS;
import static rawi.arabic.diacritise.DiacriticScore.Measure.WORDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import rawi.arabic.letters.Marks;

/** Sentences as they stand in the press, marked by hand. */
class PressTextTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/vocalised/press.txt");

  /** Measured: 1.92 and 4.95; the rest is a margin for the rounding of other processors. */
  private static final double MOST_LETTERS = 2.5;

  private static final double MOST_WORDS = 6.5;

  @Test
  void fewMarksAreWrong() throws IOException {
    List<String> golden = Files.readAllLines(GOLDEN);
    DiacriticScore score = new DiacriticScore();
    try (LineVocaliser vocaliser = new LineVocaliser()) {
      List<String> found = vocaliser.vocalise(golden.stream().map(Marks::strip).toList());
      for (int i = 0; i < golden.size(); i++) {
        score.add(golden.get(i), found.get(i));
      }
    }
    assertThat(score.percent(MARKED_LETTERS)).as("%s", score).isLessThan(MOST_LETTERS);
    assertThat(score.percent(WORDS)).as("%s", score).isLessThan(MOST_WORDS);
  }
}
