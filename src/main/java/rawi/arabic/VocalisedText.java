package rawi.arabic;

import java.util.List;

/** A spoken sentence with its vowel marks, before any falls at a pause. */
public record VocalisedText(List<Token> tokens) {
  public VocalisedText {
    tokens = List.copyOf(tokens);
  }

  /** The sentence on one line. */
  @Override
  public String toString() {
    return Tokens.line(tokens);
  }
}
