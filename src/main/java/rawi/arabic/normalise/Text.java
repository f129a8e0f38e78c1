package rawi.arabic.normalise;

import java.util.List;
import rawi.arabic.letters.Marks;
import rawi.arabic.letters.Spelling;

/** Looks at the words round a place of a sentence. */
final class Text {
  private Text() {}

  /** The bare letters of an Arabic word, or "" for anything else and beyond the sentence's ends. */
  static String bare(List<Lexeme> lexemes, int at) {
    boolean word = at >= 0 && at < lexemes.size() && lexemes.get(at).is(Lexeme.Kind.ARABIC);
    return word ? Marks.strip(Spelling.canonical(lexemes.get(at).text())) : "";
  }

  /** Whether one of these signs stands at a place. */
  static boolean isSign(List<Lexeme> lexemes, int at, String signs) {
    return at >= 0 && at < lexemes.size() && lexemes.get(at).isSign(signs);
  }

  /** Whether digits stand at a place. */
  static boolean isDigits(List<Lexeme> lexemes, int at) {
    return at >= 0 && at < lexemes.size() && lexemes.get(at).is(Lexeme.Kind.DIGITS);
  }

  /** Whether {@code count} lexemes from a place touch each other. */
  static boolean touch(List<Lexeme> lexemes, int at, int count) {
    if (at < 0 || at + count > lexemes.size()) {
      return false;
    }
    for (int i = at; i < at + count - 1; i++) {
      if (!lexemes.get(i).touches(lexemes.get(i + 1))) {
        return false;
      }
    }
    return true;
  }

  /** The digits at a place as '0' to '9'. */
  static String digits(List<Lexeme> lexemes, int at) {
    return NumberLiteral.digits(lexemes.get(at));
  }

  /** The number at a place, or -1 where no digits of at most {@code most} places stand. */
  static int number(List<Lexeme> lexemes, int at, int most) {
    if (!isDigits(lexemes, at) || digits(lexemes, at).length() > most) {
      return -1;
    }
    return Integer.parseInt(digits(lexemes, at));
  }
}
