package rawi.arabic.numbers;

import org.jspecify.annotations.Nullable;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/**
 * A noun that is counted, vocalised but for the vowel of its case.
 *
 * @param singular دُولَار
 * @param plural دُولَارَات
 * @param gender of the singular
 * @param adjective an adjective that goes with it, masculine and singular, as سُعُودِيّ; null for
 *     none
 */
public record Noun(String singular, String plural, Gender gender, @Nullable String adjective) {
  /** A noun without an adjective. */
  public Noun(String singular, String plural, Gender gender) {
    this(singular, plural, gender, null);
  }

  /** The singular, for one, for hundreds, thousands and fractions. */
  public String one() {
    return singular + agreeing(gender == Gender.FEMININE ? "َة" : "");
  }

  /** The plural, for three to ten; adjectives of things are then feminine and singular. */
  public String few() {
    return plural + agreeing("َة");
  }

  /** The singular with tanween, for eleven to ninety-nine. */
  public String many() {
    return accusative(singular) + agreeing(gender == Gender.FEMININE ? "َةً" : "ًا");
  }

  /** The dual: سيارتين, in the nominative سيارتان. */
  public String two(GrammaticalCase grammaticalCase) {
    if (grammaticalCase == GrammaticalCase.NOMINATIVE) {
      return dual(singular, "َانِ") + agreeing(gender == Gender.FEMININE ? "َتَانِ" : "َانِ");
    }
    return dual(singular, "َيْنِ") + agreeing(gender == Gender.FEMININE ? "َتَيْنِ" : "َيْنِ");
  }

  /** The dual before the noun that it counts, without its nun: مِلْيُونَيْ. */
  public String twoOf(GrammaticalCase grammaticalCase) {
    return dual(singular, grammaticalCase == GrammaticalCase.NOMINATIVE ? "َا" : "َيْ");
  }

  /** The singular with the article. */
  public String definite() {
    return definite(singular);
  }

  private String agreeing(String ending) {
    return adjective == null ? "" : " " + adjective + ending;
  }

  /** A noun with the article, which a sun letter swallows. */
  static String definite(String noun) {
    char first = noun.charAt(0);
    return Letters.isSun(first)
        ? "ال" + first + Marks.SHADDA + noun.substring(1)
        : "ال" + Marks.SUKUN + noun;
  }

  private static String dual(String noun, String ending) {
    char last = noun.charAt(noun.length() - 1);
    if (last == Letters.TA_MARBUTA) {
      return noun.substring(0, noun.length() - 1) + "ت" + ending;
    }
    return last == Letters.ALIF_MAQSURA
        ? noun.substring(0, noun.length() - 1) + "ي" + ending
        : noun + ending;
  }

  /** Tanween stands on ة and on a hamza behind alif, else on an alif of its own. */
  static String accusative(String noun) {
    char last = noun.charAt(noun.length() - 1);
    boolean longU = noun.endsWith("ُو"); // a loan word, as يورو
    if (last == Letters.ALIF_MAQSURA || last == Letters.ALIF || longU) {
      return noun;
    }
    boolean noAlif = last == Letters.TA_MARBUTA || noun.endsWith("اء");
    return noun + Marks.FATHATAN + (noAlif ? "" : "ا");
  }
}
