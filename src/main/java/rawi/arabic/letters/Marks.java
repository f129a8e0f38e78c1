package rawi.arabic.letters;

/** The vowel marks by name; a letter carries a shadda, then at most one of the others. */
public final class Marks {
  public static final char FATHATAN = '\u064B';
  public static final char DAMMATAN = '\u064C';
  public static final char KASRATAN = '\u064D';
  public static final char FATHA = '\u064E';
  public static final char DAMMA = '\u064F';
  public static final char KASRA = '\u0650';
  public static final char SHADDA = '\u0651';
  public static final char SUKUN = '\u0652';
  public static final char DAGGER_ALIF = '\u0670';

  /** No mark. */
  public static final char NONE = '\0';

  private Marks() {}

  /** Whether this is one of the nine marks above. */
  public static boolean isMark(char c) {
    return c >= FATHATAN && c <= SUKUN || c == DAGGER_ALIF;
  }

  /** Whether this is a short vowel. */
  public static boolean isShortVowel(char c) {
    return c >= FATHA && c <= KASRA;
  }

  /** Whether this is a tanween: a vowel with an n after it. */
  public static boolean isTanween(char c) {
    return c >= FATHATAN && c <= KASRATAN;
  }

  /** The word without its marks. */
  public static String strip(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!isMark(word.charAt(i))) {
        bare.append(word.charAt(i));
      }
    }
    return bare.toString();
  }
}
