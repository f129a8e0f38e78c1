package rawi.arabic;

import java.util.ArrayList;
import java.util.List;
import rawi.arabic.letters.Spelling;

/** Tokens of a vocalised line, in which marks stand at words, for tests. */
public final class Vocalised {
  private static final String MARKS = "،؛:.؟!-()«»…";

  private Vocalised() {}

  /** Its words in canonical spelling, and each mark by itself. */
  public static List<Token> tokens(String line) {
    List<Token> tokens = new ArrayList<>();
    for (String piece : line.strip().split("\\s+|(?=[" + MARKS + "])|(?<=[" + MARKS + "])")) {
      if (MARKS.contains(piece) && !piece.isEmpty()) {
        tokens.add(Token.mark(piece, 0, 0));
      } else if (!piece.isBlank()) {
        tokens.add(Token.word(Spelling.canonical(piece), 0, 0));
      }
    }
    return tokens;
  }
}
