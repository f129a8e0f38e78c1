package rawi.arabic.normalise;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written: digits of any script, with separators of groups and of the fraction.
 *
 * <ul>
 *   <li>٫ parts the fraction, ٬ and ' and a narrow blank part groups of three.
 *   <li>A comma (, or ،) or a full stop that occurs twice or more parts groups: 1.000.000.
 *   <li>One comma before exactly three digits parts groups (1,500), else the fraction (2,5): the
 *       press of the Arab world writes both.
 *   <li>One full stop parts the fraction, but for three digits that end in 0, as in 1.500: so the
 *       Maghreb writes groups.
 * </ul>
 *
 * @param whole digits '0' to '9' before the fraction, at least one
 * @param fraction digits after the separator; empty for a whole number
 * @param length how many lexemes it covers
 */
record NumberLiteral(String whole, String fraction, int length) {
  private static final String GROUP = "٬'’\u202f\u00a0";
  private static final String COMMA = ",،";

  boolean isWhole() {
    return fraction.isEmpty();
  }

  /** The number that begins at a place, or null where no digits stand. */
  static @Nullable NumberLiteral at(List<Lexeme> lexemes, int at) {
    if (!lexemes.get(at).is(Lexeme.Kind.DIGITS)) {
      return null;
    }
    String first = digits(lexemes.get(at));
    int groups = groups(lexemes, at);
    if (groups > 0) {
      StringBuilder whole = new StringBuilder(first);
      for (int i = 1; i <= groups; i++) {
        whole.append(digits(lexemes.get(at + 2 * i)));
      }
      return withFraction(whole.toString(), lexemes, at, 1 + 2 * groups);
    }
    return withFraction(first, lexemes, at, 1);
  }

  private static NumberLiteral withFraction(
      String whole, List<Lexeme> lexemes, int at, int length) {
    int last = at + length - 1;
    boolean fraction =
        continues(lexemes, last)
            && (lexemes.get(last + 1).isSign("٫.") || lexemes.get(last + 1).isSign(COMMA))
            // Two separators more: a date, a version, an address.
            && !(continues(lexemes, last + 2) && lexemes.get(last + 3).isSign(".,،/-:"));
    return fraction
        ? new NumberLiteral(whole, digits(lexemes.get(last + 2)), length + 2)
        : new NumberLiteral(whole, "", length);
  }

  /** How many groups of three follow the first digits. */
  private static int groups(List<Lexeme> lexemes, int at) {
    String first = digits(lexemes.get(at));
    if (first.length() > 3 || first.startsWith("0") || !continues(lexemes, at)) {
      return 0;
    }
    String separator = lexemes.get(at + 1).text();
    int groups = 0;
    while (continues(lexemes, at + 2 * groups)
        && lexemes.get(at + 2 * groups + 1).isSign(separator)
        && lexemes.get(at + 2 * groups + 2).text().length() == 3) {
      groups++;
    }
    boolean groupsForSure = GROUP.contains(separator) || groups > 1;
    boolean comma = COMMA.contains(separator);
    boolean stop =
        separator.equals(".") && groups == 1 && digits(lexemes.get(at + 2)).endsWith("0");
    return groupsForSure || comma || stop ? groups : 0;
  }

  /** Whether a separator and more digits follow the digits at a place, with no blank between. */
  static boolean continues(List<Lexeme> lexemes, int at) {
    return at + 2 < lexemes.size()
        && lexemes.get(at).touches(lexemes.get(at + 1))
        && lexemes.get(at + 1).touches(lexemes.get(at + 2))
        && lexemes.get(at + 1).is(Lexeme.Kind.SIGN)
        && lexemes.get(at + 2).is(Lexeme.Kind.DIGITS);
  }

  static String digits(Lexeme lexeme) {
    StringBuilder ascii = new StringBuilder();
    lexeme.text().codePoints().forEach(c -> ascii.append(UCharacter.digit(c)));
    return ascii.toString();
  }
}
