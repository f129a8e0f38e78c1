package rawi.arabic.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rawi.arabic.numbers.Gender;

/**
 * Years: behind عام or سنة in the gender of that word, behind the name of a month with عام before
 * them, and before the sign of an era.
 */
final class YearRule implements ReadingRule {
  private static final int LONGEST = 4;

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    int year = Text.number(lexemes, at, LONGEST);
    if (year < 1 || NumberLiteral.continues(lexemes, at)) {
      return null;
    }
    String before = Text.bare(lexemes, at - 1);
    boolean ofSana = before.endsWith("سنة");
    boolean announced = ofSana || before.matches("[وفبل]?(ال)?عام|للعام");
    boolean era = Year.isEra(lexemes, at + 1) && (year >= 100 || announced);
    boolean ofMonth = year >= 1000 && Months.endsBefore(lexemes, at);
    if (!era && !announced && !ofMonth) {
      return null;
    }
    String words = Year.words(year, ofSana ? Gender.FEMININE : Gender.MASCULINE);
    return Reading.words(
        lexemes,
        at,
        era ? 2 : 1,
        (ofMonth ? "عَامَ " : "") + words + (era ? Year.era(lexemes, at + 1) : ""));
  }
}
