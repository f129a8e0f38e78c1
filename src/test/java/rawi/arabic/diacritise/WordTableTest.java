package rawi.arabic.diacritise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** The places are those that the training code's {@code buckets} gives. */
class WordTableTest {
  @Test
  void aWordHasTwoPlaces() throws IOException {
    check("في", 4543, 12964);
    check("البيت", 14007, 5244);
    check("كتاب", 8901, 14771);
  }

  @Test
  void whatIsNoWordHasTheFirst() throws IOException {
    check("12", 0, 0);
    check("،", 0, 0);
  }

  private static void check(String word, long one, long other) throws IOException {
    WordTable table = new WordTable(alphabet());
    Line line = new Line(word, new byte[word.length()]);
    assertThat(table.place(line, 0, word.length() - 1, 0)).isEqualTo(one);
    assertThat(table.place(line, 0, word.length() - 1, 1)).isEqualTo(other);
  }

  private static Alphabet alphabet() throws IOException {
    try (InputStream in = WordTableTest.class.getResourceAsStream("rawi-diacritiser.json")) {
      return Alphabet.read(in.readAllBytes());
    }
  }
}
