package rawi.arabic.phonemes;

import java.util.List;

/** One word as it is spoken, never empty. */
public record SpokenWord(List<Phone> phones) {
  public SpokenWord {
    phones = List.copyOf(phones);
    if (phones.isEmpty()) {
      throw new IllegalArgumentException("a word without a sound");
    }
  }
}
