package rawi.engine;

import java.util.List;
import rawi.audio.Pcm;

/**
 * One sentence as it was spoken.
 *
 * @param pcm its sound
 * @param words where each word of the utterance is heard, in order; empty where the engine does not
 *     tell
 */
public record Speech(Pcm pcm, List<WordTime> words) {
  public Speech {
    words = List.copyOf(words);
    int free = 0;
    for (WordTime word : words) {
      if (word.start() < free || word.end() > pcm.length()) {
        throw new IllegalArgumentException(word + " between " + free + " and " + pcm.length());
      }
      free = word.end();
    }
  }

  /** A speech of which it is not known where its words are. */
  public static Speech of(Pcm pcm) {
    return new Speech(pcm, List.of());
  }

  /** The same speech, its sound at another rate. */
  public Speech with(Pcm resampled) {
    double factor = (double) resampled.length() / pcm.length();
    List<WordTime> moved =
        words.stream()
            .map(word -> new WordTime(at(word.start(), factor), at(word.end(), factor)))
            .toList();
    return new Speech(resampled, moved);
  }

  private static int at(int sample, double factor) {
    return (int) Math.round(sample * factor);
  }
}
