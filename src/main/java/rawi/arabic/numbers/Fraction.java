package rawi.arabic.numbers;

import java.util.Optional;

/** Says fractions such as 3/4 by their names. */
public final class Fraction {
  private static final String[] PARTS = {
    "", "", "نِصْف", "ثُلُث", "رُبْع", "خُمْس", "سُدْس", "سُبْع", "ثُمْن", "تُسْع", "عُشْر"
  };
  private static final String[] PLURALS = {
    "",
    "",
    "أَنْصَاف",
    "أَثْلَاث",
    "أَرْبَاع",
    "أَخْمَاس",
    "أَسْدَاس",
    "أَسْبَاع",
    "أَثْمَان",
    "أَتْسَاع",
    "أَعْشَار"
  };

  private Fraction() {}

  /**
   * A proper fraction with a denominator from 2 to 10; empty for any other.
   *
   * @param beforeNoun whether it is a part of a noun that follows: ثلثي الأعضاء
   */
  public static Optional<String> words(int numerator, int denominator, boolean beforeNoun) {
    if (numerator < 1 || numerator >= denominator || denominator > 10) {
      return Optional.empty();
    }
    Noun part = new Noun(PARTS[denominator], PLURALS[denominator], Gender.MASCULINE);
    if (numerator == 2 && beforeNoun) {
      return Optional.of(part.twoOf(GrammaticalCase.OBLIQUE));
    }
    return Optional.of(
        numerator == 1 ? part.one() : Counted.words(Integer.toString(numerator), part, false));
  }
}
