package rawi.arabic.diacritise;

import rawi.arabic.Token;

/**
 * A token with its marks, and how sure they are.
 *
 * @param token the word in its marks, or a punctuation mark
 * @param confidence the probability, from 0 to 1, that every mark of the word that its author did
 *     not write is right; 1 where nothing was to be decided
 * @param ending the same of the mark on its last letter
 */
public record MarkedToken(Token token, double confidence, double ending) {
  public MarkedToken {
    if (!(confidence >= 0 && confidence <= 1) || !(ending >= 0 && ending <= 1)) {
      throw new IllegalArgumentException(
          "a confidence of " + confidence + ", of " + ending + " in the ending");
    }
  }

  /** A token in which nothing was to be decided. */
  static MarkedToken sure(Token token) {
    return new MarkedToken(token, 1, 1);
  }
}
