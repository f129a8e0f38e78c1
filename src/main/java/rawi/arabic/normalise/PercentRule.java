package rawi.arabic.normalise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rawi.arabic.Token;

/** A percent sign that was typed before its number, %5, is said behind it. */
final class PercentRule implements ReadingRule {
  private final ReadingRule rest;

  /**
   * @param rest reads the number
   */
  PercentRule(ReadingRule rest) {
    this.rest = rest;
  }

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    boolean before =
        Text.isSign(lexemes, at, "%٪")
            && Text.isDigits(lexemes, at + 1)
            && Text.touch(lexemes, at, 2)
            && !(Text.isDigits(lexemes, at - 1) && Text.touch(lexemes, at - 1, 2));
    Reading number = before ? rest.read(lexemes, at + 1) : null;
    if (number == null) {
      return null;
    }
    int start = lexemes.get(at).start();
    int end = lexemes.get(at + number.length()).end();
    List<Token> tokens = new ArrayList<>();
    number.tokens().forEach(token -> tokens.add(Token.word(token.text(), start, end)));
    tokens.add(Token.word(SymbolRule.PERCENT, start, end));
    return new Reading(number.length() + 1, tokens);
  }
}
