package rawi.arabic.numbers;

import java.util.ArrayList;
import java.util.List;

/**
 * Says whole numbers in words, vocalised but for the vowel of the case, which the diacritiser sets
 * from the sentence.
 *
 * <p>The rules are those of any school grammar: three to ten take the opposite gender of what they
 * count, eleven and twelve the same, thirteen to nineteen the opposite in their unit; the parts of
 * a compound are joined by و, the largest first.
 */
public final class Cardinal {
  /** The largest number that is said in words. */
  public static final long LARGEST = 999_999_999_999_999_999L;

  private static final String[] TENS = {
    "عِشْر", "ثَلَاث", "أَرْبَع", "خَمْس", "سِتّ", "سَبْع", "ثَمَان", "تِسْع"
  };

  private Cardinal() {}

  /** A number that no noun follows. */
  public static String words(long number, Gender counted, GrammaticalCase grammaticalCase) {
    return words(number, counted, grammaticalCase, false);
  }

  /**
   * A number in words.
   *
   * @param number from 0 to {@link #LARGEST}
   * @param counted the gender of what is counted
   * @param grammaticalCase of the number in its sentence
   * @param beforeNoun whether the counted noun follows at once
   */
  public static String words(
      long number, Gender counted, GrammaticalCase grammaticalCase, boolean beforeNoun) {
    if (number < 0 || number > LARGEST) {
      throw new IllegalArgumentException("number " + number);
    }
    List<String> parts = new ArrayList<>();
    long rest = number;
    Scale[] scales = Scale.values();
    for (int i = scales.length - 1; i >= 0; i--) {
      int count = (int) (rest / scales[i].value());
      rest %= scales[i].value();
      if (count > 0) {
        parts.add(scales[i].counted(count, grammaticalCase, beforeNoun && rest == 0));
      }
    }
    if (rest > 0 || parts.isEmpty()) {
      parts.add(belowThousand((int) rest, counted, grammaticalCase, beforeNoun));
    }
    return String.join(" وَ", parts);
  }

  /** The dual of a hundred loses its nun before the noun that it counts: مئتي ضيف. */
  static String belowThousand(
      int n, Gender counted, GrammaticalCase grammaticalCase, boolean beforeNoun) {
    if (n == 200 && beforeNoun) {
      return grammaticalCase == GrammaticalCase.NOMINATIVE ? "مِئَتَا" : "مِئَتَيْ";
    }
    if (n % 100 == 8 && counted == Gender.FEMININE && !beforeNoun) {
      String eight = "ثَمَانٍ"; // it keeps its ya only before a noun
      return n == 8 ? eight : hundreds(n / 100, grammaticalCase) + " وَ" + eight;
    }
    if (n < 100) {
      return belowHundred(n, counted, grammaticalCase);
    }
    String hundreds = hundreds(n / 100, grammaticalCase);
    int rest = n % 100;
    return rest == 0 ? hundreds : hundreds + " وَ" + belowHundred(rest, counted, grammaticalCase);
  }

  private static String hundreds(int n, GrammaticalCase grammaticalCase) {
    return switch (n) {
      case 1 -> "مِئَة";
      case 2 -> grammaticalCase == GrammaticalCase.NOMINATIVE ? "مِئَتَانِ" : "مِئَتَيْنِ";
      default -> Units.ofHundreds(n, grammaticalCase) + "مِئَة";
    };
  }

  private static String belowHundred(int n, Gender counted, GrammaticalCase grammaticalCase) {
    if (n <= 10) {
      return Units.upToTen(n, counted, grammaticalCase);
    }
    if (n < 20) {
      return Units.teen(n, counted, grammaticalCase);
    }
    String tens =
        TENS[n / 10 - 2] + (grammaticalCase == GrammaticalCase.NOMINATIVE ? "ُونَ" : "ِينَ");
    int unit = n % 10;
    return unit == 0 ? tens : Units.beforeTens(unit, counted, grammaticalCase) + " وَ" + tens;
  }
}
