package rawi.arabic.numbers;

/** Names of the numbers from 0 to 19, without the vowel of their case. */
final class Units {
  private static final String[] WITH_TA = {
    "صِفْر",
    "وَاحِد",
    "",
    "ثَلَاثَة",
    "أَرْبَعَة",
    "خَمْسَة",
    "سِتَّة",
    "سَبْعَة",
    "ثَمَانِيَة",
    "تِسْعَة",
    "عَشَرَة"
  };
  private static final String[] WITHOUT_TA = {
    "صِفْر",
    "وَاحِدَة",
    "",
    "ثَلَاث",
    "أَرْبَع",
    "خَمْس",
    "سِتّ",
    "سَبْع",
    "ثَمَانِي",
    "تِسْع",
    "عَشْر"
  };

  private Units() {}

  /** From 0 to 10; from 3 the number's own gender is the opposite of the counted noun's. */
  static String upToTen(int n, Gender counted, GrammaticalCase grammaticalCase) {
    if (n == 2) {
      return two(counted) + dualEnding(grammaticalCase) + "نِ";
    }
    return (counted == Gender.MASCULINE ? WITH_TA : WITHOUT_TA)[n];
  }

  /** From 11 to 19, which but for 12 have no case. */
  static String teen(int n, Gender counted, GrammaticalCase grammaticalCase) {
    String ten = counted == Gender.MASCULINE ? " عَشَرَ" : " عَشْرَةَ";
    if (n == 11) {
      return (counted == Gender.MASCULINE ? "أَحَدَ" : "إِحْدَى") + ten;
    }
    if (n == 12) {
      return two(counted) + dualEnding(grammaticalCase) + ten;
    }
    return (counted == Gender.MASCULINE ? WITH_TA : WITHOUT_TA)[n - 10] + "َ" + ten;
  }

  /** The unit of a compound such as 21 or 128, before "and twenty". */
  static String beforeTens(int n, Gender counted, GrammaticalCase grammaticalCase) {
    if (n == 1 && counted == Gender.FEMININE) {
      return "إِحْدَى";
    }
    if (n == 8 && counted == Gender.FEMININE) {
      return "ثَمَانٍ";
    }
    return upToTen(n, counted, grammaticalCase);
  }

  /** The first half of 300 to 900, which are written in one word. */
  static String ofHundreds(int n, GrammaticalCase grammaticalCase) {
    if (n == 8) {
      return "ثَمَانِ";
    }
    return WITHOUT_TA[n] + (grammaticalCase == GrammaticalCase.NOMINATIVE ? "ُ" : "ِ");
  }

  private static String two(Gender counted) {
    return counted == Gender.MASCULINE ? "اِثْنَ" : "اِثْنَتَ";
  }

  private static String dualEnding(GrammaticalCase grammaticalCase) {
    return grammaticalCase == GrammaticalCase.NOMINATIVE ? "ا" : "يْ";
  }
}
