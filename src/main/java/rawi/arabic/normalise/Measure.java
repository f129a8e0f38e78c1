package rawi.arabic.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rawi.arabic.numbers.Counted;
import rawi.arabic.numbers.Gender;
import rawi.arabic.numbers.Noun;

/**
 * A unit of measure or a currency.
 *
 * @param noun what is counted
 * @param after what is said behind it, "" for nothing
 * @param hundredth of a currency; null where there is none
 */
record Measure(Noun noun, String after, @Nullable Noun hundredth) {
  private static final int HUNDREDTH = 5;

  /** A row of {@code measures.tsv} without its key. */
  static Measure of(List<String> row) {
    String adjective = row.get(3);
    Noun noun =
        new Noun(
            row.get(0), row.get(1), gender(row.get(2)), adjective.isEmpty() ? null : adjective);
    boolean money = row.size() > HUNDREDTH && !row.get(HUNDREDTH).isEmpty();
    Noun hundredth = money ? new Noun(row.get(HUNDREDTH), row.get(6), gender(row.get(7))) : null;
    return new Measure(noun, row.get(4), hundredth);
  }

  private static Gender gender(String letter) {
    return letter.equals("f") ? Gender.FEMININE : Gender.MASCULINE;
  }

  /** So much of it. */
  String words(NumberLiteral number) {
    return (amount(number) + " " + after).strip();
  }

  private String amount(NumberLiteral number) {
    if (number.isWhole()) {
      return Counted.words(number.whole(), noun, false);
    }
    if (hundredth == null || number.fraction().length() != 2) {
      return Counted.words(number.whole(), number.fraction(), noun);
    }
    String parts = Counted.words(number.fraction().replaceFirst("^0", ""), hundredth, false);
    boolean none = number.whole().matches("0+");
    return none ? parts : Counted.words(number.whole(), noun, false) + " وَ" + parts;
  }

  /** So many millions of it. */
  String words(NumberLiteral number, Noun scale) {
    String count =
        number.isWhole()
            ? Counted.words(number.whole(), scale, true)
            : Counted.words(number.whole(), number.fraction(), scale);
    return (count + " " + noun.one() + " " + after).strip();
  }
}
