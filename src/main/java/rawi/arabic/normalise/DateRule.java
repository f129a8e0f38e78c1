package rawi.arabic.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rawi.arabic.numbers.Gender;
import rawi.arabic.numbers.Ordinal;

/** Dates in digits: 15/09/2023, 2023-09-15, 15.9.2023, and of the Hijra with هـ. */
final class DateRule implements ReadingRule {
  private static final int PARTS = 5;

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    if (!isDate(lexemes, at)) {
      return null;
    }
    int first = Text.number(lexemes, at, 4);
    int month = Text.number(lexemes, at + 2, 2);
    int last = Text.number(lexemes, at + 4, 4);
    boolean yearFirst = Text.digits(lexemes, at).length() == 4;
    int day = yearFirst ? last : first;
    int year = yearFirst ? first : last;
    if (month > 12 && day <= 12) { // the American order
      int swapped = day;
      day = month;
      month = swapped;
    }
    if (day < 1 || day > 31 || month < 1 || month > 12 || year < 1000) {
      return null;
    }
    boolean hijri = Text.bare(lexemes, at + PARTS).equals("ه") || year < 1500;
    boolean era = Year.isEra(lexemes, at + PARTS);
    String words =
        Ordinal.words(day, Gender.MASCULINE)
            + " مِنْ "
            + Months.name(month, hijri)
            + " عَام "
            + Year.words(year, Gender.MASCULINE)
            + (era ? Year.era(lexemes, at + PARTS) : "");
    return Reading.words(lexemes, at, era ? PARTS + 1 : PARTS, words);
  }

  private static boolean isDate(List<Lexeme> lexemes, int at) {
    return Text.touch(lexemes, at, PARTS)
        && Text.number(lexemes, at, 4) > 0
        && Text.isSign(lexemes, at + 1, "/-.–")
        && Text.number(lexemes, at + 2, 2) > 0
        && lexemes.get(at + 3).isSign(lexemes.get(at + 1).text())
        && Text.number(lexemes, at + 4, 4) > 0;
  }
}
