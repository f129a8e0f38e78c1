package rawi.arabic;

import java.util.List;

/** Writes tokens as a line of text. */
final class Tokens {
  private static final String OPENING = "(«";

  private Tokens() {}

  /** Words apart by a blank, marks at the word that they belong to. */
  static String line(List<Token> tokens) {
    StringBuilder line = new StringBuilder();
    boolean open = true;
    for (Token token : tokens) {
      if (token.text().isEmpty()) {
        continue;
      }
      boolean opens = OPENING.contains(token.text());
      if (!open && (token.isWord() || opens || token.text().equals("-"))) {
        line.append(' ');
      }
      line.append(token.text());
      open = opens;
    }
    return line.toString();
  }
}
