package rawi.article;

import java.util.List;

/**
 * Tells whether a text was broken into lines of equal width by an editor.
 *
 * <ul>
 *   <li>No line is longer than 120 characters, and the longest has at least 40: shorter lines are
 *       lists or verse.
 *   <li>At least three lines are interior, that is, followed by another line of text.
 *   <li>After at least 90 % of the interior lines, the next word would not have fitted into the
 *       longest line.
 *   <li>At most half of the interior lines end with a sentence: an editor breaks where the width
 *       wants it.
 * </ul>
 */
final class HardWrap {
  private static final int MIN_WIDTH = 40;
  private static final int MAX_WIDTH = 120;
  private static final int MIN_INTERIOR_LINES = 3;
  private static final int MIN_FULL_PERCENT = 90;

  private HardWrap() {}

  static boolean isIn(List<TextLine> lines) {
    int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    if (width < MIN_WIDTH || width > MAX_WIDTH) {
      return false;
    }
    int interior = 0;
    int full = 0;
    int sentences = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine line = lines.get(i);
      TextLine next = lines.get(i + 1);
      if (line.isSpoken() && next.isSpoken()) {
        interior++;
        full += line.text().length() + 1 + next.firstWord().length() > width ? 1 : 0;
        sentences += line.endsSentence() ? 1 : 0;
      }
    }
    return interior >= MIN_INTERIOR_LINES
        && 100 * full >= MIN_FULL_PERCENT * interior
        && 2 * sentences <= interior;
  }
}
