package rawi.arabic.diacritise;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line that goes to the network by itself.
 *
 * @param line the line
 * @param number which of several lines it is
 * @param from where the part begins
 * @param start where the letters begin that it decides; those before are context
 * @param end where they end
 * @param to where the part ends
 */
record Window(Line line, int number, int from, int start, int end, int to) {
  /**
   * Longest line that goes as a whole. Training lines had 340 letters; longer lines, seen whole,
   * had still fewer errors than in windows of that length.
   */
  static final int WHOLE = 1000;

  /** Letters that a window decides at most, and its context on each side. */
  private static final int DECIDED = 800;

  private static final int CONTEXT = 100;

  int length() {
    return to - from;
  }

  Line part() {
    return line.part(from, to);
  }

  /** A line as a whole, or in windows that overlap. */
  static List<Window> of(Line line, int number) {
    int length = line.length();
    if (length <= WHOLE) {
      return length == 0 ? List.of() : List.of(new Window(line, number, 0, 0, length, length));
    }
    List<Window> windows = new ArrayList<>();
    for (int start = 0; start < length; ) {
      int end = cut(line, start);
      int from = Math.max(0, start - CONTEXT);
      int to = Math.min(length, end + CONTEXT);
      windows.add(new Window(line, number, from, start, end, to));
      start = end;
    }
    return windows;
  }

  /** Between two words where there is a blank, so that one window decides a whole word. */
  private static int cut(Line line, int start) {
    int end = start + DECIDED;
    if (end >= line.length()) {
      return line.length();
    }
    for (int i = end; i > start + DECIDED / 2; i--) {
      if (line.at(i - 1) == ' ') {
        return i;
      }
    }
    return end;
  }
}
