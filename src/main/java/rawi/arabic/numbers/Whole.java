package rawi.arabic.numbers;

/** Says whole numbers of any length: the longest, and those with a leading zero, digit by digit. */
public final class Whole {
  private static final int LONGEST = Long.toString(Cardinal.LARGEST).length();

  private Whole() {}

  /** The digits '0' to '9' as a number, or one by one; see {@link Cardinal#words}. */
  public static String words(
      String digits, Gender counted, GrammaticalCase grammaticalCase, boolean beforeNoun) {
    boolean isCode = digits.length() > 1 && digits.startsWith("0");
    return isCode || digits.length() > LONGEST
        ? Digits.words(digits)
        : Cardinal.words(Long.parseLong(digits), counted, grammaticalCase, beforeNoun);
  }
}
