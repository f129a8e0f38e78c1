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
    String words = words(number, lexemes, at, at + length);
    return Reading.words(lexemes, at, length, negative ? "سَالِب " + words : words);
  }

  private static String words(NumberLiteral number, List<Lexeme> lexemes, int at, int next) {
    if (!number.isWhole()) {
      return Decimal.words(number.whole(), number.fraction());
    }
    String later = laterNoun(lexemes, next);
    if (!later.isEmpty()) {
      return Whole.words(number.whole(), CountedNoun.gender(later), GrammaticalCase.OBLIQUE, false);
    }
    boolean counts = next < lexemes.size() && lexemes.get(next).is(Lexeme.Kind.ARABIC);
    Gender gender =
        counts
            ? CountedNoun.gender(Spelling.canonical(lexemes.get(next).text()))
            : isPage(lexemes, at - 1) ? Gender.FEMININE : Gender.MASCULINE;
    return Whole.words(number.whole(), gender, CaseOfNumber.at(lexemes, at), counts);
  }

  /** The noun that this number shares with the next one: "between 18 and 25 degrees"; else "". */
  private static String laterNoun(List<Lexeme> lexemes, int at) {
    boolean joined =
        Text.bare(lexemes, at).matches("و|أو|إلى|حتى") && Text.isDigits(lexemes, at + 1);
    return joined ? Text.bare(lexemes, at + 2) : "";
  }

  /** A page is feminine, and its number stands behind it. */
  private static boolean isPage(List<Lexeme> lexemes, int at) {
    return Text.bare(lexemes, Text.isSign(lexemes, at, ".") ? at - 1 : at)
        .matches("ص|(ال)?صفح(ة|ات)");
  }

  /** A minus touches its number and nothing before it. */
  static boolean isMinus(List<Lexeme> lexemes, int at) {
    return lexemes.get(at).isSign("-−")
        && at + 1 < lexemes.size()
        && lexemes.get(at).touches(lexemes.get(at + 1))
        && lexemes.get(at + 1).is(Lexeme.Kind.DIGITS)
        && (at == 0
            || !lexemes.get(at - 1).touches(lexemes.get(at))
            || lexemes.get(at - 1).isSign("(["));
  }
}
