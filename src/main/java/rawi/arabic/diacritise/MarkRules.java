package rawi.arabic.diacritise;

import java.util.List;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/**
 * Which marks a letter can carry where it stands.
 *
 * <ul>
 *   <li>A tanween stands on the last letter of a word; a fathatan also before a final alif or alif
 *       maqsura.
 *   <li>No word begins with a sukun or with a doubled letter; but بْنُ between two names does.
 *   <li>A bare alif carries a vowel only where it begins its word, and never a shadda or a sukun.
 *   <li>Alif madda carries no mark.
 *   <li>Ta marbuta is never doubled.
 *   <li>A shadda has a vowel with it.
 *   <li>Behind a sukun no letter of the same word is doubled.
 *   <li>Behind a fatha a و or ي is not bare: it lengthens no fatha.
 * </ul>
 */
final class MarkRules {
  private final boolean[] shadda;
  private final char[] vowel;

  /** Rules on these classes of marks. */
  MarkRules(List<String> classes) {
    shadda = new boolean[classes.size()];
    vowel = new char[classes.size()];
    for (int k = 0; k < vowel.length; k++) {
      String marks = classes.get(k);
      shadda[k] = marks.indexOf(Marks.SHADDA) >= 0;
      String rest = marks.replace(String.valueOf(Marks.SHADDA), "");
      vowel[k] = rest.isEmpty() ? Marks.NONE : rest.charAt(0);
    }
  }

  /** Whether the marks of a class can stand on letter {@code i} of a line. */
  boolean allow(Line line, int i, int k) {
    if (k == Alphabet.BARE) {
      return true;
    }
    char letter = line.at(i);
    return !(shadda[k] && vowel[k] == Marks.NONE)
        && (!Marks.isTanween(vowel[k]) || tanween(line, i, k))
        && (!line.begins(i) || line.ends(i) || begins(k) || isSonBetweenNames(line, i, k))
        && (!Letters.isBareAlif(letter) || line.begins(i) && Marks.isShortVowel(vowel[k]))
        && letter != Letters.ALIF_MADDA
        && !(letter == Letters.TA_MARBUTA && shadda[k]);
  }

  /** Whether any marks can stand on letter {@code i} of a line. */
  boolean allowAny(Line line, int i) {
    for (int k = 0; k < vowel.length; k++) {
      if (k != Alphabet.BARE && allow(line, i, k)) {
        return true;
      }
    }
    return false;
  }

  /** Whether marks {@code k} can stand on letter {@code i} behind marks {@code before}. */
  boolean follow(Line line, int i, int before, int k) {
    char letter = line.at(i);
    boolean glide = letter == Letters.WAW || letter == Letters.YA;
    return !(shadda[k] && vowel[before] == Marks.SUKUN)
        && !(glide && k == Alphabet.BARE && vowel[before] == Marks.FATHA);
  }

  /** Whether marks {@code k} are those that an author gave, or add a vowel to a lone shadda. */
  boolean agree(int given, int k) {
    boolean lone = shadda[given] && vowel[given] == Marks.NONE;
    return lone ? shadda[k] && vowel[k] != Marks.NONE : k == given;
  }

  /** Whether letter {@code i} may be the ل of an article, which is bare before a sun letter. */
  boolean maybeArticle(Line line, int i) {
    boolean behind = line.isLetter(i - 1) && !line.ends(i);
    char before = behind ? line.at(i - 1) : Marks.NONE;
    return behind
        && line.at(i) == Letters.LAM
        && (Letters.isBareAlif(before) || before == Letters.LAM);
  }

  private boolean tanween(Line line, int i, int k) {
    if (line.ends(i)) {
      return true;
    }
    char next = line.at(i + 1);
    boolean seat = next == Letters.ALIF || next == Letters.ALIF_MAQSURA;
    return vowel[k] == Marks.FATHATAN && seat && line.ends(i + 1);
  }

  /** ابن loses its alif between a name and the father's, and its ba rests on the name before. */
  private boolean isSonBetweenNames(Line line, int i, int k) {
    boolean son = line.at(i) == Letters.BA && !line.ends(i) && line.at(i + 1) == Letters.NUN;
    return son && line.ends(i + 1) && !shadda[k] && vowel[k] == Marks.SUKUN;
  }

  private boolean begins(int k) {
    return !shadda[k] && vowel[k] != Marks.SUKUN;
  }
}
