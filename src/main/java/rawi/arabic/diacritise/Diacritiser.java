package rawi.arabic.diacritise;

import rawi.arabic.SpokenText;
import rawi.arabic.VocalisedText;

/** Sets the vowel marks of a sentence; marks that stand in it already are kept. */
public interface Diacritiser extends AutoCloseable {
  /** The same words with their marks; letters and punctuation stay as they are. */
  VocalisedText vocalise(SpokenText text);

  /** Frees what the diacritiser holds. */
  @Override
  void close();
}
