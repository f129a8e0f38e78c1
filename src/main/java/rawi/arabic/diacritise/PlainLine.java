package rawi.arabic.diacritise;

import java.util.Arrays;
import rawi.arabic.letters.FinalYa;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/**
 * A line of any text as the network reads it, and with the marks that it lacks.
 *
 * <p>The network sees no marks, no tatweel and no invisible signs, every blank as one kind, and a
 * hamza or madda that is written as a sign of its own is seen as part of its letter, a final ya
 * that is written ى as a ya. What is in the line stays in it, in its order: marks are only put in,
 * right behind letters that have none.
 */
final class PlainLine {
  private static final char MADDA_ABOVE = '\u0653';
  private static final char HAMZA_ABOVE = '\u0654';
  private static final char HAMZA_BELOW = '\u0655';
  private static final char LAST_VOWEL = '\u065F';
  private static final char DOTLESS_HEAD_OF_KHAH = '\u06E1'; // the sukun of copies of the Quran
  private static final char FIRST_EXTENDED = '\u08E4';
  private static final char LAST_EXTENDED = '\u08FE';

  private final String text;
  private final int[] places;
  private final boolean[] lacking;
  private final Line line;

  PlainLine(String text, Alphabet alphabet) {
    this.text = text;
    places = new int[text.length()];
    lacking = new boolean[text.length()];
    StringBuilder characters = new StringBuilder();
    byte[] given = new byte[text.length()];
    int stop = text.stripTrailing().length(); // a line break is no part of the sentence
    for (int i = text.length() - text.stripLeading().length(); i < stop; ) {
      int end = i + 1;
      while (end < text.length() && belongsToLetterBefore(text.charAt(end))) {
        end++;
      }
      int n = characters.length();
      places[n] = i + 1;
      String signs = text.substring(i + 1, end);
      lacking[n] = Letters.isLetter(text.charAt(i)) && signs.chars().noneMatch(PlainLine::isVowel);
      given[n] =
          (byte)
              (lacking[n]
                  ? Alphabet.BARE
                  : alphabet.classOf(marked(text.charAt(i), signs).marks()));
      characters.append(seen(text.charAt(i), signs));
      i = end;
    }
    line =
        new Line(
            FinalYa.restored(characters.toString()), Arrays.copyOf(given, characters.length()));
  }

  private static boolean belongsToLetterBefore(char c) {
    int type = Character.getType(c);
    return c == Letters.TATWEEL || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  /** Whether a sign says how its letter is said; the signs of recitation and the hamzas do not. */
  private static boolean isVowel(int c) {
    boolean hamza = c >= MADDA_ABOVE && c <= HAMZA_BELOW;
    boolean common = c >= Marks.FATHATAN && c <= LAST_VOWEL && !hamza;
    boolean rare = c == Marks.DAGGER_ALIF || c == DOTLESS_HEAD_OF_KHAH;
    return common || rare || c >= FIRST_EXTENDED && c <= LAST_EXTENDED;
  }

  /** A letter with those of its signs that are marks. */
  private static Letter marked(char letter, String signs) {
    StringBuilder word = new StringBuilder().append(letter);
    signs.chars().filter(c -> Marks.isMark((char) c)).forEach(word::appendCodePoint);
    return Letter.of(word.toString()).get(0);
  }

  private static char seen(char c, String signs) {
    boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
    return blank ? ' ' : composed(c, signs);
  }

  private static char composed(char letter, String signs) {
    if (signs.indexOf(HAMZA_ABOVE) >= 0) {
      return switch (letter) {
        case Letters.ALIF -> Letters.ALIF_HAMZA_ABOVE;
        case Letters.WAW -> Letters.WAW_HAMZA;
        case Letters.YA -> Letters.YA_HAMZA;
        default -> letter;
      };
    }
    if (letter == Letters.ALIF && signs.indexOf(HAMZA_BELOW) >= 0) {
      return Letters.ALIF_HAMZA_BELOW;
    }
    boolean madda = letter == Letters.ALIF && signs.indexOf(MADDA_ABOVE) >= 0;
    return madda ? Letters.ALIF_MADDA : letter;
  }

  /** Whether any letter has no mark. */
  boolean lacksMarks() {
    for (int i = 0; i < line.length(); i++) {
      if (lacking[i]) {
        return true;
      }
    }
    return false;
  }

  Line line() {
    return line;
  }

  /** The text with marks on the letters that had none. */
  String filled(Marking marking, Alphabet alphabet) {
    StringBuilder filled = new StringBuilder(text.length() * 2);
    int done = 0;
    for (int i = 0; i < line.length(); i++) {
      if (lacking[i]) {
        filled.append(text, done, places[i]);
        filled.append(alphabet.classes().get(marking.classAt(i)));
        done = places[i];
      }
    }
    return filled.append(text, done, text.length()).toString();
  }
}
