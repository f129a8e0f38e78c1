package rawi.arabic.letters;

/** The Arabic letters by name, and what kinds of letters there are. */
public final class Letters {
  public static final char HAMZA = '\u0621';
  public static final char ALIF_MADDA = '\u0622';
  public static final char ALIF_HAMZA_ABOVE = '\u0623';
  public static final char WAW_HAMZA = '\u0624';
  public static final char ALIF_HAMZA_BELOW = '\u0625';
  public static final char YA_HAMZA = '\u0626';
  public static final char ALIF = '\u0627';
  public static final char BA = '\u0628';
  public static final char TA_MARBUTA = '\u0629';
  public static final char TA = '\u062A';
  public static final char THA = '\u062B';
  public static final char JIM = '\u062C';
  public static final char HAH = '\u062D';
  public static final char KHA = '\u062E';
  public static final char DAL = '\u062F';
  public static final char DHAL = '\u0630';
  public static final char RA = '\u0631';
  public static final char ZAY = '\u0632';
  public static final char SIN = '\u0633';
  public static final char SHIN = '\u0634';
  public static final char SAD = '\u0635';
  public static final char DAD = '\u0636';
  public static final char TAH = '\u0637';
  public static final char ZAH = '\u0638';
  public static final char AYN = '\u0639';
  public static final char GHAYN = '\u063A';
  public static final char TATWEEL = '\u0640';
  public static final char FA = '\u0641';
  public static final char QAF = '\u0642';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char MIM = '\u0645';
  public static final char NUN = '\u0646';
  public static final char HA = '\u0647';
  public static final char WAW = '\u0648';
  public static final char ALIF_MAQSURA = '\u0649';
  public static final char YA = '\u064A';
  public static final char ALIF_WASLA = '\u0671';
  // Letters for loan sounds, kept because they say more than their look-alikes.
  public static final char PEH = '\u067E';
  public static final char TCHEH = '\u0686';
  public static final char JEH = '\u0698';
  public static final char VEH = '\u06A4';
  public static final char GAF = '\u06AF';

  private static final String SUN = "تثدذرزسشصضطظلن";

  private Letters() {}

  /** Whether this is a letter of Arabic, or one of the five letters for loan sounds. */
  public static boolean isLetter(char c) {
    return c >= HAMZA && c <= GHAYN
        || c >= FA && c <= YA
        || c == ALIF_WASLA
        || c == PEH
        || c == TCHEH
        || c == JEH
        || c == VEH
        || c == GAF;
  }

  /** Whether the article's lam is swallowed by this letter (sun letters). */
  public static boolean isSun(char c) {
    return SUN.indexOf(c) >= 0;
  }

  /** Whether this letter carries a hamza. */
  public static boolean isHamza(char c) {
    return c == HAMZA
        || c == ALIF_HAMZA_ABOVE
        || c == ALIF_HAMZA_BELOW
        || c == WAW_HAMZA
        || c == YA_HAMZA;
  }

  /** Whether this is the bare alif that a word can begin with and lose in speech. */
  public static boolean isBareAlif(char c) {
    return c == ALIF || c == ALIF_WASLA;
  }
}
