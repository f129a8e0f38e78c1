package rawi.arabic.diacritise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowTest {
  @Test
  void aLineOfTheLengthOfTrainingGoesAsAWhole() {
    assertThat(Window.of(line("ب".repeat(Window.WHOLE)), 7))
        .singleElement()
        .satisfies(w -> assertThat(w.length()).isEqualTo(Window.WHOLE))
        .satisfies(w -> assertThat(w.number()).isEqualTo(7));
  }

  @Test
  void nothingHasNoWindow() {
    assertThat(Window.of(line(""), 0)).isEmpty();
  }

  @Test
  void aWindowDecidesWholeWords() {
    List<Window> windows = Window.of(line("كتب ".repeat(700)), 0);
    assertThat(windows).hasSizeGreaterThan(2).allMatch(w -> w.end() % 4 == 0);
  }

  @Property(tries = 200)
  void everyLetterIsDecidedOnceAndSeenWithContext(
      @ForAll @IntRange(max = 3000) int length, @ForAll @IntRange(min = 1, max = 700) int word) {
    Line line = line(("ب".repeat(word) + " ").repeat(length / word + 1).substring(0, length));
    int next = 0;
    for (Window window : Window.of(line, 0)) {
      assertThat(window.start()).isEqualTo(next);
      assertThat(window.from()).isBetween(0, window.start());
      assertThat(window.to()).isBetween(window.end(), length);
      assertThat(window.length()).isLessThanOrEqualTo(Window.WHOLE);
      next = window.end();
    }
    assertThat(next).isEqualTo(length);
  }

  private static Line line(String characters) {
    return new Line(characters, new byte[characters.length()]);
  }
}
