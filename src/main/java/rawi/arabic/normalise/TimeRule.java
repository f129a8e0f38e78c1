package rawi.arabic.normalise;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rawi.arabic.numbers.Counted;
import rawi.arabic.numbers.Gender;
import rawi.arabic.numbers.Noun;
import rawi.arabic.numbers.Ordinal;

/**
 * Times of the day: 10:30, 7:15 م, 19:45, 21h30, and an hour behind الساعة.
 *
 * <p>Quarters, thirds and halves have their names; hours from 13 are said as those of the evening.
 */
final class TimeRule implements ReadingRule {
  private static final Noun MINUTE = new Noun("دَقِيقَة", "دَقَائِق", Gender.FEMININE);
  private static final Noun SECOND = new Noun("ثَانِيَة", "ثَوَانٍ", Gender.FEMININE);
  private static final Map<Integer, String> PARTS =
      Map.of(
          0,
          "",
          15,
          " وَالرُّبْع",
          20,
          " وَالثُّلُث",
          30,
          " وَالنِّصْف",
          40,
          " إِلَّا الثُّلُث",
          45,
          " إِلَّا الرُّبْع");
  private static final int LAST_PART_OF_THIS_HOUR = 30;

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    int hour = Text.number(lexemes, at, 2);
    if (hour < 0 || hour > 24) {
      return null;
    }
    boolean announced = Text.bare(lexemes, at - 1).endsWith("الساعة");
    boolean clock =
        parts(lexemes, at + 1, announced)
            && Text.touch(lexemes, at, 3)
            && isMinutes(lexemes, at + 2);
    if (!clock && (!announced || NumberLiteral.continues(lexemes, at))) {
      return null;
    }
    int minutes = clock ? Text.number(lexemes, at + 2, 2) : 0;
    boolean seconds = clock && isSeconds(lexemes, at + 3);
    int length = clock ? 3 : 1;
    String words =
        seconds ? exact(hour, minutes, Text.number(lexemes, at + 4, 2)) : time(hour, minutes);
    length += seconds ? 2 : 0;
    String half = half(lexemes, at + length, hour);
    boolean sign = isHalf(lexemes, at + length);
    String said = (announced ? "" : "السَّاعَة ") + words + half;
    return Reading.words(lexemes, at, sign ? length + 1 : length, said);
  }

  /** Whether hours and minutes are parted there: 10:30, 21h30, and الساعة 10.30. */
  private static boolean parts(List<Lexeme> lexemes, int at, boolean announced) {
    return Text.isSign(lexemes, at, announced ? ":." : ":")
        || at < lexemes.size() && lexemes.get(at).text().equalsIgnoreCase("h");
  }

  private static boolean isMinutes(List<Lexeme> lexemes, int at) {
    return Text.isDigits(lexemes, at)
        && Text.digits(lexemes, at).length() == 2
        && Text.number(lexemes, at, 2) < 60;
  }

  private static boolean isSeconds(List<Lexeme> lexemes, int at) {
    return Text.isSign(lexemes, at, ":")
        && Text.touch(lexemes, at - 1, 3)
        && isMinutes(lexemes, at + 1);
  }

  private static String exact(int hour, int minutes, int seconds) {
    return String.join(
        " وَ",
        hour(hour),
        Counted.words(Integer.toString(minutes), MINUTE, false),
        Counted.words(Integer.toString(seconds), SECOND, false));
  }

  private static String time(int hour, int minutes) {
    String part = PARTS.get(minutes);
    if (part == null) {
      return hour(hour) + " وَ" + Counted.words(Integer.toString(minutes), MINUTE, false);
    }
    return hour(minutes > LAST_PART_OF_THIS_HOUR ? hour + 1 : hour) + part;
  }

  private static String hour(int hour) {
    int ofTwelve = hour % 12 == 0 ? 12 : hour % 12;
    return ofTwelve == 1 ? "الْوَاحِدَة" : Ordinal.words(ofTwelve, Gender.FEMININE);
  }

  /** Whether a letter at a place tells the half of the day. */
  private static boolean isHalf(List<Lexeme> lexemes, int at) {
    return Text.bare(lexemes, at).matches("[مص]") && !Text.isSign(lexemes, at + 1, ".");
  }

  private static String half(List<Lexeme> lexemes, int at, int hour) {
    if (isHalf(lexemes, at)) {
      return Text.bare(lexemes, at).equals("م") ? " مَسَاءً" : " صَبَاحًا";
    }
    boolean told = Text.bare(lexemes, at).matches("مساء|مساءا|ظهرا?|عصرا?|ليلا|فجرا?|بعد|صباحا?");
    if (told || hour <= 12) {
      return hour == 0 && !told ? " بَعْدَ مُنْتَصَفِ اللَّيْل" : "";
    }
    return " مَسَاءً";
  }
}
