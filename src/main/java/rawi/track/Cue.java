package rawi.track;

import java.util.List;

/**
 * Where one sentence is heard.
 *
 * @param sentence the sentence's number in the article
 * @param startSample where its speech begins
 * @param endSample where its speech ends, exclusive
 * @param words where its words are heard, in order, as many as were spoken; empty where the voice
 *     does not tell
 */
public record Cue(int sentence, long startSample, long endSample, List<WordCue> words) {
  public Cue {
    words = List.copyOf(words);
    if (sentence < 0) {
      throw new IllegalArgumentException("sentence number " + sentence);
    }
    if (startSample < 0 || endSample <= startSample) {
      throw new IllegalArgumentException("a cue from " + startSample + " to " + endSample);
    }
    long free = startSample;
    for (WordCue word : words) {
      if (word.startSample() < free || word.endSample() > endSample) {
        throw new IllegalArgumentException(word + " is not between " + free + " and " + endSample);
      }
      free = word.endSample();
    }
  }

  /** A cue of which it is not known where its words are. */
  public Cue(int sentence, long startSample, long endSample) {
    this(sentence, startSample, endSample, List.of());
  }
}
