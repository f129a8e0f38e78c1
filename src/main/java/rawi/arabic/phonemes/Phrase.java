package rawi.arabic.phonemes;

import java.util.List;

/** Words spoken in one breath, never none, and how they end. */
public record Phrase(List<SpokenWord> words, Boundary end) {
  public Phrase {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a phrase without a word");
    }
  }
}
