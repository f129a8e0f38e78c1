package rawi.arabic.normalise;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rawi.arabic.numbers.Gender;
import rawi.arabic.numbers.GrammaticalCase;
import rawi.arabic.numbers.Whole;

/**
 * Two numbers with a dash between: a score in a sentence about sport (3-1), else a range (10–15).
 * The second number is read with what it counts.
 */
final class RangeRule implements ReadingRule {
  private static final Set<String> SPORT =
      Set.of(
          "فاز",
          "فوز",
          "فوزا",
          "فوزه",
          "بفوز",
          "تعادل",
          "تعادلا",
          "بالتعادل",
          "خسر",
          "خسارة",
          "هزم",
          "هزيمة",
          "تغلب",
          "بنتيجة",
          "نتيجة",
          "النتيجة",
          "المباراة",
          "مباراة",
          "هدف",
          "أهداف",
          "سجل",
          "انتصر",
          "انتصار",
          "الشوط",
          "الفريق",
          "المنتخب");

  private static final int HIGHEST_SCORE = 30;

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    if (!isRange(lexemes, at)) {
      return null;
    }
    NumberLiteral first = NumberLiteral.at(lexemes, at);
    if (first == null || !first.isWhole()) {
      return null;
    }
    Gender gender =
        isYears(lexemes, at) ? Gender.MASCULINE : CountedNoun.gender(Text.bare(lexemes, at + 3));
    String words = Whole.words(first.whole(), gender, GrammaticalCase.OBLIQUE, false);
    if (Text.bare(lexemes, at - 1).matches("بين|عامي|سنتي")) {
      String second = Text.digits(lexemes, at + 2);
      String last = Whole.words(second, gender, GrammaticalCase.OBLIQUE, true);
      return Reading.words(lexemes, at, 3, words + " وَ" + last);
    }
    String between = isScore(lexemes, at) ? "مُقَابِل" : "إِلَى";
    return Reading.words(lexemes, at, 2, words + " " + between);
  }

  private static boolean isRange(List<Lexeme> lexemes, int at) {
    boolean pair =
        Text.isDigits(lexemes, at)
            && Text.isSign(lexemes, at + 1, "-–—−")
            && Text.isDigits(lexemes, at + 2)
            && (Text.touch(lexemes, at, 3) || isSpaced(lexemes, at));
    boolean longer = Text.isSign(lexemes, at + 3, "-–—−/") && Text.touch(lexemes, at + 2, 2);
    return pair && !longer && !Text.digits(lexemes, at).matches("0.+");
  }

  private static boolean isYears(List<Lexeme> lexemes, int at) {
    return Text.number(lexemes, at, 4) >= 1000 && Text.number(lexemes, at + 2, 4) >= 1000;
  }

  private static boolean isSpaced(List<Lexeme> lexemes, int at) {
    return !lexemes.get(at).touches(lexemes.get(at + 1))
        && !lexemes.get(at + 1).touches(lexemes.get(at + 2));
  }

  private static boolean isScore(List<Lexeme> lexemes, int at) {
    int first = Text.number(lexemes, at, 3);
    int second = Text.number(lexemes, at + 2, 3);
    boolean low = first >= 0 && first <= HIGHEST_SCORE && second >= 0 && second <= HIGHEST_SCORE;
    if (!low) {
      return false;
    }
    for (int i = 0; i < lexemes.size(); i++) {
      String word = Text.bare(lexemes, i);
      if (SPORT.contains(word)
          || word.matches("(و|ف|ب|بال|م)?(تعادل|تغلب|فاز|فوز|خسر|هزم).{0,3}")) {
        return true;
      }
    }
    return false;
  }
}
