package rawi.arabic.numbers;

/** The nouns that large numbers are counted in, all masculine, without the vowel of their case. */
enum Scale {
  THOUSAND(1_000L, "أَلْف", "آلَاف"),
  MILLION(1_000_000L, "مِلْيُون", "مَلَايِين"),
  MILLIARD(1_000_000_000L, "مِلْيَار", "مِلْيَارَات"),
  TRILLION(1_000_000_000_000L, "تِرِيلْيُون", "تِرِيلْيُونَات"),
  QUADRILLION(1_000_000_000_000_000L, "كُوَادْرِيلْيُون", "كُوَادْرِيلْيُونَات");

  private final long value;
  private final String singular;
  private final String plural;

  Scale(long value, String singular, String plural) {
    this.value = value;
    this.singular = singular;
    this.plural = plural;
  }

  /** The scale as a noun of its own: "five million". */
  Noun noun() {
    return new Noun(singular, plural, Gender.MASCULINE);
  }

  long value() {
    return value;
  }

  /** {@code count} (1 to 999) of this scale. */
  String counted(int count, GrammaticalCase grammaticalCase, boolean beforeNoun) {
    return switch (count) {
      case 1 -> singular;
      case 2 -> dual(grammaticalCase, beforeNoun);
      default ->
          Cardinal.belowThousand(count, Gender.MASCULINE, grammaticalCase, true)
              + " "
              + noun(count % 100, beforeNoun);
    };
  }

  /** Three to ten take the plural, eleven to ninety-nine the accusative, hundreds the genitive. */
  private String noun(int lastTwoDigits, boolean beforeNoun) {
    if (lastTwoDigits >= 3 && lastTwoDigits <= 10) {
      return plural;
    }
    return lastTwoDigits >= 11 && !beforeNoun ? singular + "ًا" : singular;
  }

  /** The dual loses its nun before the noun that it counts. */
  private String dual(GrammaticalCase grammaticalCase, boolean beforeNoun) {
    String ending = grammaticalCase == GrammaticalCase.NOMINATIVE ? "َا" : "َيْ";
    return singular + ending + (beforeNoun ? "" : "نِ");
  }
}
