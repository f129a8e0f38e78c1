package rawi.track;

/**
 * Where one sentence is heard.
 *
 * @param sentence the sentence's number in the article
 * @param startSample where its speech begins
 * @param endSample where its speech ends, exclusive
 */
public record Cue(int sentence, long startSample, long endSample) {
  public Cue {
    if (sentence < 0) {
      throw new IllegalArgumentException("sentence number " + sentence);
    }
    if (startSample < 0 || endSample <= startSample) {
      throw new IllegalArgumentException("a cue from " + startSample + " to " + endSample);
    }
  }
}
