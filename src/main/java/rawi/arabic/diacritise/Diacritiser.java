package rawi.arabic.diacritise;

import java.util.List;
import rawi.arabic.SpokenText;
import rawi.arabic.VocalisedText;

/** Sets the vowel marks of a sentence; marks that stand in it already are kept. */
public interface Diacritiser extends AutoCloseable {
  /** The same words with their marks; letters and punctuation stay as they are. */
  VocalisedText vocalise(SpokenText text);

  /** As {@link #vocalise}, each token with how sure its marks are; here wholly sure. */
  default List<MarkedToken> mark(SpokenText text) {
    return vocalise(text).tokens().stream().map(MarkedToken::sure).toList();
  }

  /** Frees what the diacritiser holds. */
  @Override
  void close();
}
