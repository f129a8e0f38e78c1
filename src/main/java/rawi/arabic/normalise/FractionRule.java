package rawi.arabic.normalise;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rawi.arabic.numbers.Fraction;
import rawi.arabic.numbers.Gender;
import rawi.arabic.numbers.GrammaticalCase;
import rawi.arabic.numbers.Whole;

/** Fractions: 1/2, 3/4, and the signs ½ ¼ ¾ ⅓ ⅔, also behind a number: 2½. */
final class FractionRule implements ReadingRule {
  private static final Map<String, int[]> SIGNS =
      Map.of(
          "½",
          new int[] {1, 2},
          "¼",
          new int[] {1, 4},
          "¾",
          new int[] {3, 4},
          "⅓",
          new int[] {1, 3},
          "⅔",
          new int[] {2, 3},
          "⅕",
          new int[] {1, 5});

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    int[] sign = SIGNS.get(lexemes.get(at).text());
    if (sign != null) {
      boolean behind = Text.isDigits(lexemes, at - 1);
      String words = Fraction.words(sign[0], sign[1], isOf(lexemes, at + 1)).orElseThrow();
      return Reading.words(lexemes, at, 1, behind ? "وَ" + words : words);
    }
    boolean slash =
        Text.touch(lexemes, at, 3)
            && Text.number(lexemes, at, 3) > 0
            && Text.isSign(lexemes, at + 1, "/⁄")
            && Text.number(lexemes, at + 2, 4) > 0
            && (Text.number(lexemes, at + 2, 3) > 0 || Text.digits(lexemes, at + 2).matches("10+"));
    if (!slash || goesOn(lexemes, at + 3)) {
      return null;
    }
    return Fraction.words(
            Text.number(lexemes, at, 2), Text.number(lexemes, at + 2, 2), isOf(lexemes, at + 3))
        .map(words -> Reading.words(lexemes, at, 3, words))
        .orElseGet(() -> share(lexemes, at));
  }

  /**
   * 95/100 is said 95 of 100, 24/7 is said 24 over 7; the second number is read in its own turn.
   */
  private static Reading share(List<Lexeme> lexemes, int at) {
    String first =
        Whole.words(Text.digits(lexemes, at), Gender.MASCULINE, GrammaticalCase.OBLIQUE, false);
    boolean full = Text.digits(lexemes, at + 2).matches("10+");
    return Reading.words(lexemes, at, 2, first + (full ? " مِنْ" : " عَلَى"));
  }

  private static boolean isOf(List<Lexeme> lexemes, int at) {
    return Text.bare(lexemes, at).matches("ال.*|هذ.*|عدد.*");
  }

  private static boolean goesOn(List<Lexeme> lexemes, int at) {
    return Text.touch(lexemes, at - 1, 2) && Text.isSign(lexemes, at, "/⁄");
  }
}
