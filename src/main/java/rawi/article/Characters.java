package rawi.article;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What the readers and the splitter ask of single characters. */
final class Characters {
  private Characters() {}

  /** A blank of any kind: space, tab, line end, no-break space, control character. */
  static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint);
  }

  /**
   * A character that shows nothing and joins nothing: direction marks, byte order mark, zero-width
   * space and joiners, soft hyphen, variation selectors (Unicode's Default_Ignorable_Code_Point).
   */
  static boolean isIgnorable(int codePoint) {
    return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  /** A letter or a number, the only characters that make a sentence worth speaking. */
  static boolean isSpoken(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.OTHER_NUMBER
        || Character.getType(codePoint) == Character.LETTER_NUMBER;
  }

  /** The index of the first spoken character in {@code [from, to)}, or {@code to}. */
  static int firstSpoken(CharSequence text, int from, int to) {
    int i = from;
    while (i < to) {
      int codePoint = Character.codePointAt(text, i);
      if (isSpoken(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return to;
  }

  static boolean hasSpoken(CharSequence text, int from, int to) {
    return firstSpoken(text, from, to) < to;
  }

  static boolean isArabicLetter(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
  }

  static boolean isLatinLetter(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }

  /** A mark that can end a sentence: . ؟ ? ! … and their kin. */
  static boolean isFinalMark(int codePoint) {
    return codePoint == '…' || UCharacter.hasBinaryProperty(codePoint, UProperty.S_TERM);
  }

  /** A mark after which a sentence goes on: ، ؛ : and their Latin kin. */
  static boolean isInnerMark(int codePoint) {
    return "،؛:,;".indexOf(codePoint) >= 0;
  }

  /** The first index from {@code from} on that is no blank, or the length. */
  static int skipBlanks(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The text without vowel marks and tatweel, for looking words up. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c != 'ـ' && Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /** The word of letters and marks that begins at {@code from}, bare; empty if there is none. */
  static String bareWordAt(String text, int from) {
    int end = from;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return bare(text.substring(from, end));
  }

  /** A letter, a vowel mark or tatweel. */
  static boolean isWordPart(int codePoint) {
    return Character.isLetter(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
