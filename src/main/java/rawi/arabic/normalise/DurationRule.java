package rawi.arabic.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rawi.arabic.numbers.Counted;
import rawi.arabic.numbers.Gender;
import rawi.arabic.numbers.Noun;

/**
 * How long something took: 2:15:30, and behind which its unit stands, 2:15 ساعة, 1:58.32 دقيقة.
 *
 * <p>The unit is said with each number. Hours, minutes and seconds behind الساعة are a time.
 */
final class DurationRule implements ReadingRule {
  private static final Noun HOUR = new Noun("سَاعَة", "سَاعَات", Gender.FEMININE);
  private static final Noun MINUTE = new Noun("دَقِيقَة", "دَقَائِق", Gender.FEMININE);
  private static final Noun SECOND = new Noun("ثَانِيَة", "ثَوَانٍ", Gender.FEMININE);
  private static final Noun HUNDREDTH = new Noun("جُزْء", "أَجْزَاء", Gender.MASCULINE);

  /** The first unit of two numbers, by the word behind them. */
  private static final Map<String, List<Noun>> UNITS =
      Map.of(
          "ساعة", List.of(HOUR, MINUTE),
          "ساعات", List.of(HOUR, MINUTE),
          "دقيقة", List.of(MINUTE, SECOND),
          "دقائق", List.of(MINUTE, SECOND));

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    int length = length(lexemes, at);
    if (length == 0 || Text.bare(lexemes, at - 1).endsWith("الساعة")) {
      return null;
    }
    int end = length;
    boolean hundredths = isHundredths(lexemes, at + length);
    end += hundredths ? 2 : 0;
    List<Noun> behind = UNITS.get(Text.bare(lexemes, at + end));
    List<Noun> units = length == 5 ? List.of(HOUR, MINUTE, SECOND) : behind;
    if (units == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      add(parts, Text.number(lexemes, at + 2 * i, 2), units.get(i), "");
    }
    if (hundredths) {
      add(parts, Text.number(lexemes, at + end - 1, 2), HUNDREDTH, " مِنَ الْمِئَةِ");
    }
    return parts.isEmpty()
        ? null
        : Reading.words(lexemes, at, behind == null ? end : end + 1, String.join(" وَ", parts));
  }

  private static void add(List<String> parts, int number, Noun unit, String of) {
    if (number > 0) {
      parts.add(Counted.words(Integer.toString(number), unit, false) + of);
    }
  }

  /** Lexemes of two or three numbers with colons between them; 0 where none stand. */
  private static int length(List<Lexeme> lexemes, int at) {
    if (Text.number(lexemes, at, 2) < 0 || !isPart(lexemes, at + 1)) {
      return 0;
    }
    int length = isPart(lexemes, at + 3) ? 5 : 3;
    return Text.touch(lexemes, at, length) ? length : 0;
  }

  private static boolean isPart(List<Lexeme> lexemes, int colon) {
    return Text.isSign(lexemes, colon, ":")
        && Text.isDigits(lexemes, colon + 1)
        && Text.digits(lexemes, colon + 1).length() == 2
        && Text.number(lexemes, colon + 1, 2) < 60;
  }

  private static boolean isHundredths(List<Lexeme> lexemes, int point) {
    return Text.isSign(lexemes, point, ".,٫")
        && Text.touch(lexemes, point - 1, 3)
        && Text.isDigits(lexemes, point + 1)
        && Text.digits(lexemes, point + 1).length() == 2;
  }
}
