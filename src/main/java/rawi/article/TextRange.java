package rawi.article;

/**
 * Part of a text.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last one
 */
public record TextRange(int start, int end) {
  public TextRange {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("the range " + start + " to " + end);
    }
  }

  /** What it covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
