package rawi.arabic.phonemes;

import java.util.List;

/** One sentence as it is spoken: its phrases in order, never none. */
public record Utterance(List<Phrase> phrases) {
  public Utterance {
    phrases = List.copyOf(phrases);
    if (phrases.isEmpty()) {
      throw new IllegalArgumentException("an utterance without a phrase");
    }
  }
}
