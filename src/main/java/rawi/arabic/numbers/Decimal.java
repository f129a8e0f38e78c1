package rawi.arabic.numbers;

/** Says decimal numbers: the whole part, "point", the rest. */
public final class Decimal {
  /** A fraction longer than this is said digit by digit. */
  static final int LONGEST_SPOKEN_WHOLE = 3;

  private Decimal() {}

  /**
   * A decimal number in words.
   *
   * @param whole digits before the separator
   * @param fraction digits after it, at least one
   */
  public static String words(String whole, String fraction) {
    return Whole.words(whole, Gender.MASCULINE, GrammaticalCase.OBLIQUE, false)
        + " فَاصِل "
        + fraction(fraction);
  }

  /** Leading zeros are said one by one: 0.05 is "zero point zero five". */
  private static String fraction(String digits) {
    String significant = digits.replaceFirst("^0+(?=.)", "");
    String zeros = digits.substring(0, digits.length() - significant.length());
    String rest =
        significant.length() <= LONGEST_SPOKEN_WHOLE
            ? Cardinal.words(Long.parseLong(significant), Gender.MASCULINE, GrammaticalCase.OBLIQUE)
            : Digits.words(significant);
    return zeros.isEmpty() ? rest : Digits.words(zeros) + " " + rest;
  }
}
