package rawi.arabic.numbers;

import java.util.stream.Collectors;

/** Says strings of digits one by one, as phone and account numbers are. */
public final class Digits {
  private Digits() {}

  /** Each of the digits '0' to '9' in turn. */
  public static String words(String digits) {
    return digits
        .chars()
        .mapToObj(d -> Units.upToTen(d - '0', Gender.MASCULINE, GrammaticalCase.OBLIQUE))
        .collect(Collectors.joining(" "));
  }
}
