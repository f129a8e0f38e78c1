package rawi.arabic.numbers;

import java.util.Map;

/**
 * Says how many of something there are, the noun in the form that its number asks for.
 *
 * <ul>
 *   <li>One and two are in the noun itself: كتاب واحد, كتابين.
 *   <li>Three to ten take the plural, eleven to ninety-nine the singular with tanween, hundreds and
 *       thousands the singular.
 *   <li>After a hundred, one and two repeat the noun: مئة كتاب وكتابين.
 *   <li>A half and quarters are said as such: مليارين ونصف المليار; other fractions behind "point".
 * </ul>
 */
public final class Counted {
  private static final Map<String, String> SPOKEN_FRACTIONS =
      Map.of("5", "نِصْف", "50", "نِصْف", "25", "رُبْع", "75", "ثَلَاثَة أَرْبَاع");

  private Counted() {}

  /**
   * A whole number of things.
   *
   * @param digits '0' to '9'
   * @param beforeNoun whether the noun is itself a number (مليون) before what it counts
   */
  public static String words(String digits, Noun noun, boolean beforeNoun) {
    return words(digits, noun, GrammaticalCase.OBLIQUE, beforeNoun);
  }

  /** As {@link #words(String, Noun, boolean)}, in a case. */
  public static String words(
      String digits, Noun noun, GrammaticalCase grammaticalCase, boolean beforeNoun) {
    if (digits.length() > 15 || digits.length() > 1 && digits.startsWith("0")) {
      return Digits.words(digits) + " " + noun.one();
    }
    return words(Long.parseLong(digits), noun, grammaticalCase, beforeNoun);
  }

  private static String words(
      long number, Noun noun, GrammaticalCase grammaticalCase, boolean beforeNoun) {
    if (number == 1) {
      return isScale(noun) ? noun.one() : noun.one() + " " + cardinal(1, noun, grammaticalCase);
    }
    if (number == 2) {
      return beforeNoun ? noun.twoOf(grammaticalCase) : noun.two(grammaticalCase);
    }
    int lastTwo = (int) (number % 100);
    if (lastTwo == 1 || lastTwo == 2) {
      String rest =
          lastTwo == 1
              ? noun.one()
              : beforeNoun ? noun.twoOf(grammaticalCase) : noun.two(grammaticalCase);
      return cardinal(number - lastTwo, noun, grammaticalCase) + " " + noun.one() + " وَ" + rest;
    }
    String form =
        lastTwo >= 3 && lastTwo <= 10
            ? noun.few()
            : lastTwo >= 11 && !beforeNoun ? noun.many() : noun.one();
    return cardinal(number, noun, grammaticalCase) + " " + form;
  }

  /** The noun follows the number that is said last; scales stay in the singular. */
  private static String behindPoint(String fraction, Noun noun) {
    boolean digitByDigit = fraction.length() > Decimal.LONGEST_SPOKEN_WHOLE;
    int last = digitByDigit || isScale(noun) ? 0 : Integer.parseInt(fraction) % 100;
    return last >= 3 && last <= 10 ? noun.few() : last >= 11 ? noun.many() : noun.one();
  }

  private static String cardinal(long number, Noun noun, GrammaticalCase grammaticalCase) {
    return Cardinal.words(number, noun.gender(), grammaticalCase, true);
  }

  private static boolean isScale(Noun noun) {
    for (Scale scale : Scale.values()) {
      if (scale.noun().equals(noun)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A decimal number of things.
   *
   * @param whole digits before the separator
   * @param fraction digits after it
   */
  public static String words(String whole, String fraction, Noun noun) {
    String part = SPOKEN_FRACTIONS.get(fraction);
    if (part == null) {
      return Decimal.words(whole, fraction) + " " + behindPoint(fraction, noun);
    }
    boolean none = whole.matches("0+");
    return none
        ? part + " " + noun.one()
        : words(whole, noun, false) + " وَ" + part + " " + noun.definite();
  }
}
