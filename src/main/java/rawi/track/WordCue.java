package rawi.track;

/**
 * Where one word is heard.
 *
 * @param startSample where it begins
 * @param endSample where it ends, exclusive
 */
public record WordCue(long startSample, long endSample) {
  public WordCue {
    if (startSample < 0 || endSample <= startSample) {
      throw new IllegalArgumentException("a word from " + startSample + " to " + endSample);
    }
  }

  /** The same word so many samples later. */
  WordCue later(long samples) {
    return new WordCue(startSample + samples, endSample + samples);
  }
}
