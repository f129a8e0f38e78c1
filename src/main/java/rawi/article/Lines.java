package rawi.article;

import java.util.Arrays;

/** Where the lines of a text begin; LF, CR LF and CR end a line. */
final class Lines {
  private final int[] starts;

  private Lines(int[] starts) {
    this.starts = starts;
  }

  static Lines of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return new Lines(Arrays.copyOf(starts, count));
  }

  /** How many lines there are, at least 1. */
  int count() {
    return starts.length;
  }

  /** Where line {@code number} (from 1) begins. */
  int start(int number) {
    return starts[number - 1];
  }

  /** The line, from 1, on which an offset stands. */
  int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    boolean crOfCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    return c == '\n' || (c == '\r' && !crOfCrLf);
  }
}
