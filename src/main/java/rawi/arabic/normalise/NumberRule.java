package rawi.arabic.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rawi.arabic.letters.Spelling;
import rawi.arabic.numbers.Decimal;
import rawi.arabic.numbers.Gender;
import rawi.arabic.numbers.GrammaticalCase;
import rawi.arabic.numbers.Whole;

/** Whole and decimal numbers, also negative ones; a noun that follows is what they count. */
final class NumberRule implements ReadingRule {
  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    boolean negative = isMinus(lexemes, at);
    int start = negative ? at + 1 : at;
    NumberLiteral number = NumberLiteral.at(lexemes, start);
    if (number == null) {
      return null;
    }
    int length = number.length() + start - at;
    String words = words(number, lexemes, at + length);
    return Reading.words(lexemes, at, length, negative ? "سَالِب " + words : words);
  }

  private static String words(NumberLiteral number, List<Lexeme> lexemes, int next) {
    if (!number.isWhole()) {
      return Decimal.words(number.whole(), number.fraction());
    }
    boolean counts = next < lexemes.size() && lexemes.get(next).is(Lexeme.Kind.ARABIC);
    Gender gender =
        counts
            ? CountedNoun.gender(Spelling.canonical(lexemes.get(next).text()))
            : Gender.MASCULINE;
    return Whole.words(number.whole(), gender, GrammaticalCase.OBLIQUE, counts);
  }

  /** A minus touches its number and nothing before it. */
  static boolean isMinus(List<Lexeme> lexemes, int at) {
    return lexemes.get(at).isSign("-−")
        && at + 1 < lexemes.size()
        && lexemes.get(at).touches(lexemes.get(at + 1))
        && lexemes.get(at + 1).is(Lexeme.Kind.DIGITS)
        && (at == 0 || !lexemes.get(at - 1).touches(lexemes.get(at)));
  }
}
