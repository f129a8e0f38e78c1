package rawi.engine;

/**
 * Where one word is heard in a speech, in samples.
 *
 * @param start its first sample
 * @param end after its last sample
 */
public record WordTime(int start, int end) {
  public WordTime {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a word from sample " + start + " to " + end);
    }
  }
}
