package rawi.arabic.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rawi.arabic.numbers.Gender;
import rawi.arabic.numbers.Ordinal;

/**
 * The day before the name of a month: 15 مايو, 15 من مايو, and a span of days, 10-15 مايو. The name
 * itself is read as it stands.
 */
final class DayRule implements ReadingRule {
  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    if (!isDay(lexemes, at)) {
      return null;
    }
    if (Months.length(lexemes, at + 1) > 0) {
      return Reading.words(lexemes, at, 1, day(lexemes, at) + " مِنْ");
    }
    if (Text.bare(lexemes, at + 1).equals("من") && Months.length(lexemes, at + 2) > 0) {
      return Reading.words(lexemes, at, 1, day(lexemes, at));
    }
    if (isFirstOfTwo(lexemes, at)) {
      return Reading.words(lexemes, at, 1, day(lexemes, at));
    }
    boolean span =
        Text.isSign(lexemes, at + 1, "-–—")
            && isDay(lexemes, at + 2)
            && Months.length(lexemes, at + 3) > 0;
    return span ? Reading.words(lexemes, at, 2, day(lexemes, at) + " إِلَى") : null;
  }

  /** 14 و15 من مايو, من 5 إلى 9 مايو. */
  private static boolean isFirstOfTwo(List<Lexeme> lexemes, int at) {
    boolean joined = Text.bare(lexemes, at + 1).matches("و|إلى|الى|حتى") && isDay(lexemes, at + 2);
    boolean from = Text.bare(lexemes, at + 3).equals("من") && Months.length(lexemes, at + 4) > 0;
    return joined && (from || Months.length(lexemes, at + 3) > 0);
  }

  private static boolean isDay(List<Lexeme> lexemes, int at) {
    int day = Text.number(lexemes, at, 2);
    return day >= 1 && day <= 31;
  }

  private static String day(List<Lexeme> lexemes, int at) {
    return Ordinal.words(Text.number(lexemes, at, 2), Gender.MASCULINE);
  }
}
