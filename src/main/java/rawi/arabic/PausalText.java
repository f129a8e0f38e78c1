package rawi.arabic;

import java.util.List;

/**
 * A vocalised sentence as it is read aloud
 *
 * <p>the endings before pauses have fallen.:Every mark that is still in it, an empty one too, is a
 * pause.
 */
public record PausalText(List<Token> tokens) {
  public PausalText {
    tokens = List.copyOf(tokens);
  }

  /** The sentence on one line. */
  @Override
  public String toString() {
    return Tokens.line(tokens);
  }
}
