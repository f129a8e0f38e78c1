package rawi.arabic.diacritise;

import rawi.arabic.Token;

/**
 * A token with its marks, and how sure they are.
 *
 * @param token the word in its marks, or a punctuation mark
 * @param confidence the probability, from 0 to 1, that every mark of the word that its author did
 *     not write is right; 1 where nothing was to be decided
 */
public record MarkedToken(Token token, double confidence) {
  public MarkedToken {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence of " + confidence);
    }
  }
}
