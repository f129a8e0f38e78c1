package rawi.arabic.normalise;

import java.util.Set;
import rawi.arabic.letters.Marks;
import rawi.arabic.numbers.Noun;

/** Nouns that are numbers themselves: thousand, million and above. */
final class Scales {
  private static final Set<String> SINGULARS = Set.of("ألف", "مليون", "مليار", "بليون", "تريليون");

  private Scales() {}

  static boolean isScale(Noun noun) {
    return SINGULARS.contains(Marks.strip(noun.singular()));
  }
}
