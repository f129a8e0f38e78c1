package rawi.arabic.numbers;

/** Says ordinal numbers with the article, from 1 to 1000. */
public final class Ordinal {
  /** The largest that is said as an ordinal. */
  public static final int LARGEST = 1000;

  private static final String[] UNITS = {
    "", "أَوَّل", "ثَانِي", "ثَالِث", "رَابِع", "خَامِس", "سَادِس", "سَابِع", "ثَامِن", "تَاسِع",
    "عَاشِر"
  };

  private Ordinal() {}

  /** "The third", agreeing with what is numbered. */
  public static String words(int number, Gender gender) {
    if (number < 1 || number > LARGEST) {
      throw new IllegalArgumentException("ordinal " + number);
    }
    if (number >= 100) {
      return aboveHundred(number, gender);
    }
    if (number <= 10) {
      return number == 1 ? first(gender) : unit(number, gender);
    }
    int unit = number % 10;
    if (number < 20) {
      boolean weak =
          unit <= 2 && gender == Gender.MASCULINE; // الْحَادِي and الثَّانِي end in a long i
      String ten = gender == Gender.MASCULINE ? " عَشَرَ" : " عَشْرَةَ";
      return unitOfCompound(unit, gender) + (weak ? "" : "َ") + ten;
    }
    String tens =
        Noun.definite(Cardinal.words(number - unit, Gender.MASCULINE, GrammaticalCase.OBLIQUE));
    return unit == 0 ? tens : unitOfCompound(unit, gender) + " وَ" + tens;
  }

  private static String aboveHundred(int number, Gender gender) {
    int rest = number % 100;
    String hundreds =
        Noun.definite(Cardinal.words(number - rest, Gender.MASCULINE, GrammaticalCase.OBLIQUE));
    return rest == 0 ? hundreds : words(rest, gender) + " بَعْدَ " + hundreds;
  }

  private static String first(Gender gender) {
    return gender == Gender.MASCULINE ? "الْأَوَّل" : "الْأُولَى";
  }

  private static String unit(int number, Gender gender) {
    String masculine = UNITS[number];
    return Noun.definite(gender == Gender.MASCULINE ? masculine : masculine + "َة");
  }

  private static String unitOfCompound(int unit, Gender gender) {
    if (unit == 1) {
      return gender == Gender.MASCULINE ? "الْحَادِي" : "الْحَادِيَة";
    }
    return unit(unit, gender);
  }
}
