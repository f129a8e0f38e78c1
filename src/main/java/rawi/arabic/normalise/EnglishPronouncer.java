package rawi.arabic.normalise;

import java.util.Optional;

/**
 * Knows how English words are pronounced.
 *
 * <p>Thread-safe. An answer is always the same for the same word.
 */
@FunctionalInterface
public interface EnglishPronouncer {
  /** Knows no word, so that foreign words are read by their letters. */
  EnglishPronouncer NONE = word -> Optional.empty();

  /**
   * The sounds of an English word, in the International Phonetic Alphabet, ˈ before the syllable or
   * vowel that is stressed.
   *
   * @param word letters A to Z, with apostrophes inside
   * @return empty where it is not known
   */
  Optional<String> pronounce(String word);
}
