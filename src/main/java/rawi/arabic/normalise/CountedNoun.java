package rawi.arabic.normalise;

import java.util.Set;
import rawi.arabic.letters.Marks;
import rawi.arabic.numbers.Gender;
import rawi.arabic.numbers.Noun;
import rawi.arabic.numbers.Nouns;

/** What can be told of a noun: from the list of nouns, else from its ending. */
final class CountedNoun {
  /** Masculine nouns whose plural ends in ات, among those that are counted in the press. */
  private static final Set<String> MASCULINE_PLURALS =
      Set.of(
          "دولارات",
          "مليارات",
          "تريليونات",
          "مطارات",
          "قرارات",
          "اجتماعات",
          "مشروعات",
          "انتخابات",
          "كيلومترات",
          "أمتار",
          "لقاءات",
          "مجلدات",
          "مؤتمرات",
          "حيوانات",
          "خطابات",
          "قطاعات");

  /** Read once, for all rules. */
  static final Nouns NOUNS = new Nouns();

  private CountedNoun() {}

  /** Of an unknown noun: feminine for ة and the plural ات, else masculine. */
  static Gender gender(String noun) {
    String bare = Marks.strip(noun);
    if (bare.matches("(بال|في|ال)?(مئة|مائة)")) {
      return Gender.MASCULINE; // percent counts nothing
    }
    return NOUNS.of(bare).map(Noun::gender).orElseGet(() -> byEnding(bare));
  }

  private static Gender byEnding(String bare) {
    boolean feminine =
        bare.endsWith("ة") || (bare.endsWith("ات") && !MASCULINE_PLURALS.contains(bare));
    return feminine ? Gender.FEMININE : Gender.MASCULINE;
  }

  /** Whether a noun has no ending of the plural. */
  static boolean isSingular(String noun) {
    String bare = Marks.strip(noun);
    return !bare.endsWith("ات") && !bare.endsWith("ون") && !bare.endsWith("ين");
  }
}
