package rawi.arabic.normalise;

import java.util.ArrayList;
import java.util.List;
import rawi.arabic.Token;

/**
 * What is said for some lexemes of a sentence.
 *
 * @param length how many lexemes, at least one
 * @param tokens what is said for them; none for a sign that is not spoken
 */
record Reading(int length, List<Token> tokens) {
  Reading {
    tokens = List.copyOf(tokens);
    if (length < 1) {
      throw new IllegalArgumentException("a reading of " + length + " lexemes");
    }
  }

  /**
   * Words for {@code length} lexemes from {@code at}, given in canonical spelling with blanks
   * between.
   */
  static Reading words(List<Lexeme> lexemes, int at, int length, String words) {
    int start = lexemes.get(at).start();
    int end = lexemes.get(at + length - 1).end();
    List<Token> tokens = new ArrayList<>();
    for (String word : words.strip().split(" +")) {
      if (!word.isEmpty()) {
        tokens.add(Token.word(word, start, end));
      }
    }
    return new Reading(length, tokens);
  }

  /** A punctuation mark for one lexeme. */
  static Reading mark(Lexeme lexeme, String mark) {
    return new Reading(1, List.of(Token.mark(mark, lexeme.start(), lexeme.end())));
  }

  /** Nothing is said for one lexeme. */
  static Reading silence() {
    return new Reading(1, List.of());
  }
}
