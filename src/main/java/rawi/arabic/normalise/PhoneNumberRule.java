package rawi.arabic.normalise;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rawi.arabic.numbers.Digits;

/**
 * Numbers that are dialled or typed, not counted, go digit by digit: behind +, with a zero in
 * front, or long ones behind a word such as هاتف and حساب. Groups of them go on as one.
 */
final class PhoneNumberRule implements ReadingRule {
  private static final Set<String> ANNOUNCING =
      Set.of(
          "رقم", "الرقم", "برقم", "هاتف", "الهاتف", "هاتفيا", "جوال", "الجوال", "فاكس", "حساب",
          "الحساب", "واتساب", "واتس", "بالرقم", "آيبان");

  private static final int SHORTEST = 7;

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    boolean plus = Text.isSign(lexemes, at, "+") && Text.touch(lexemes, at, 2);
    int start = plus ? at + 1 : at;
    if (!Text.isDigits(lexemes, start)) {
      return null;
    }
    StringBuilder digits = new StringBuilder(Text.digits(lexemes, start));
    boolean grouped = plus || digits.charAt(0) == '0';
    int end = start + 1;
    while (grouped && isGroup(lexemes, end)) {
      end += lexemes.get(end).is(Lexeme.Kind.DIGITS) ? 0 : 1;
      digits.append(Text.digits(lexemes, end++));
    }
    boolean announced =
        ANNOUNCING.contains(Text.bare(lexemes, at - 1))
            || ANNOUNCING.contains(Text.bare(lexemes, at - 2));
    boolean dialled = digits.length() >= SHORTEST && (grouped || announced);
    return dialled
        ? Reading.words(
            lexemes, at, end - at, (plus ? "زَائِد " : "") + Digits.words(digits.toString()))
        : null;
  }

  private static boolean isGroup(List<Lexeme> lexemes, int at) {
    boolean hyphen = Text.isSign(lexemes, at, "-–") && Text.touch(lexemes, at - 1, 3);
    return Text.isDigits(lexemes, at) || hyphen && Text.isDigits(lexemes, at + 1);
  }
}
