package rawi.arabic;

import java.util.List;

/**
 * What is said for a sentence, word by word
 *
 * <p>no digit, no Latin letter and no symbol is left in it.:Most words are without marks; those
 * that Rawi spells itself, and those that the author marked, keep theirs.
 */
public record SpokenText(List<Token> tokens) {
  public SpokenText {
    tokens = List.copyOf(tokens);
  }

  /** The sentence on one line. */
  @Override
  public String toString() {
    return Tokens.line(tokens);
  }
}
