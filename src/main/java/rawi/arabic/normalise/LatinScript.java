package rawi.arabic.normalise;

import com.ibm.icu.text.Transliterator;

/** Writes words of any script in the letters A to Z. */
final class LatinScript {
  /**
   * Letters that say more than their base letter does; what is not named here loses its accent. The
   * signs of ISO 9, in which Cyrillic comes, are among them.
   */
  private static final String SPECIAL =
      "[čćĉ] > ch; [ČĆĈ] > Ch; [šşșŝ] > sh; [ŠŞȘŜ] > Sh; ž > zh; Ž > Zh; ç > s; Ç > S; ñ > ny;"
          + " Ñ > Ny; ł > w; Ł > W; ß > ss; [øöőœ] > o; [ØÖŐŒ] > O; å > o; Å > O; ä > e; Ä > E;"
          + " æ > e; Æ > E; ğ > gh; ı > i; â > a; þ > th; Þ > Th; ð > th; Ð > Th;";

  private final Transliterator toLatin = Transliterator.getInstance("NFC; Any-Latin; NFC");
  private final Transliterator russian = Transliterator.getInstance("Russian-Latin/BGN");
  private final Transliterator special =
      Transliterator.createFromRules("Rawi-Special", SPECIAL, Transliterator.FORWARD);
  private final Transliterator toAscii = Transliterator.getInstance("Latin-ASCII");

  /** The word's letters A to Z; empty if it has none. */
  String letters(String word) {
    String latin = toLatin.transliterate(russian.transliterate(word));
    return ascii(toAscii.transliterate(special.transliterate(latin)));
  }

  /** The letters A to Z of a text, and nothing else of it. */
  static String ascii(String text) {
    return text.replaceAll("[^A-Za-z]", "");
  }
}
