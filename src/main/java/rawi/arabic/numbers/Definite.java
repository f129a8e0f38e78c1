package rawi.arabic.numbers;

/** Puts the article before numbers in words. */
public final class Definite {
  private Definite() {}

  /**
   * A number with the article, which both parts of a compound up to 99 take: السبعة والعشرين.
   *
   * @param words as {@link Cardinal} says a number
   * @param article the article with what stands before it: ال, بال, لل
   */
  public static String words(String words, String article) {
    String named = words.replaceFirst("^ثَمَانٍ ", "ثَمَانِي ");
    String[] parts = named.split(" وَ", -1);
    String first = article + parts[0];
    if (parts.length != 2 || !parts[1].endsWith("ِينَ") || parts[0].contains(" ")) {
      return article + named;
    }
    return first + " وَ" + Noun.definite(parts[1]);
  }
}
