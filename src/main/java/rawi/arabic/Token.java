package rawi.arabic;

import org.jspecify.annotations.Nullable;

/**
 * A word to be said, or a punctuation mark between words.
 *
 * @param kind which of the two
 * @param text a word's letters and marks in canonical spelling, or the punctuation mark; a pause
 *     that no mark stands for is an empty {@link Kind#MARK}
 * @param start where what it says begins in its sentence, in UTF-16 units
 * @param end where that ends
 * @param ipa how a word is spoken, in the alphabet of {@code phonemes.Ipa}, where its letters
 *     cannot tell; null where they do
 */
public record Token(Kind kind, String text, int start, int end, @Nullable String ipa) {
  /** What a token is. */
  public enum Kind {
    WORD,
    MARK
  }

  public Token {
    if (kind == Kind.WORD && text.isBlank()) {
      throw new IllegalArgumentException("a word without letters at " + start);
    }
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("token from " + start + " to " + end);
    }
  }

  /** A word that says what stands from {@code start} to {@code end}. */
  public static Token word(String text, int start, int end) {
    return new Token(Kind.WORD, text, start, end, null);
  }

  /** A punctuation mark. */
  public static Token mark(String text, int start, int end) {
    return new Token(Kind.MARK, text, start, end, null);
  }

  /** Whether it is a word. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** The same token, spelled otherwise. */
  public Token withText(String spelling) {
    return new Token(kind, spelling, start, end, ipa);
  }

  /** The same word, spoken as {@code sounds} tells. */
  public Token spokenAs(String sounds) {
    return new Token(kind, text, start, end, sounds);
  }
}
