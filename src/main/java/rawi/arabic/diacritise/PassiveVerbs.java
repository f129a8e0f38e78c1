package rawi.arabic.diacritise;

import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/**
 * The damma by which an author marks a passive verb, قُتل: on the first letter, and no other mark.
 *
 * <ul>
 *   <li>A و or ف without a mark may stand before it, وقُتل.
 *   <li>The network does not see it: what it says without it tells a verb (qatala, which turns)
 *       from a noun that has the damma anyway (kutub, which stays).
 *   <li>Past: the second letter's vowel turns to i, qutila.
 *   <li>Present with ya and a second letter without vowel: the third letter's vowel turns to a,
 *       yuktab, and so does every i before the last letter, yuktasab.
 * </ul>
 */
final class PassiveVerbs {
  private static final int SHORTEST = 3;

  private final Alphabet alphabet;

  PassiveVerbs(Alphabet alphabet) {
    this.alphabet = alphabet;
  }

  /** The line without such dammas. */
  Line hidden(Line line) {
    byte[] given = new byte[line.length()];
    for (int i = 0; i < given.length; i++) {
      given[i] = (byte) (opens(line, i) ? Alphabet.BARE : line.given(i));
    }
    return new Line(line, given);
  }

  /** Turns the vowels of verbs that have such a damma. */
  void turn(Line line, Marking marking) {
    for (int i = 0; i < line.length(); i++) {
      if (vowel(marking, i) == Marks.FATHA && opens(line, i)) {
        turn(line, marking, i);
      }
    }
  }

  private boolean opens(Line line, int first) {
    if (!alphabet.classes().get(line.given(first)).equals(String.valueOf(Marks.DAMMA))
        || !line.begins(first) && !isBehindAnd(line, first)) {
      return false;
    }
    int end = end(line, first);
    for (int i = first + 1; i < end; i++) {
      if (line.given(i) != Alphabet.BARE) {
        return false;
      }
    }
    return end - first >= SHORTEST;
  }

  private static boolean isBehindAnd(Line line, int first) {
    int and = first - 1;
    return line.isLetter(and)
        && (line.at(and) == Letters.WAW || line.at(and) == Letters.FA)
        && line.given(and) == Alphabet.BARE
        && line.begins(and);
  }

  private static int end(Line line, int first) {
    int end = first + 1;
    while (line.isLetter(end)) {
      end++;
    }
    return end;
  }

  private void turn(Line line, Marking marking, int first) {
    set(marking, first, Marks.DAMMA);
    if (line.at(first) != Letters.YA || vowel(marking, first + 1) != Marks.SUKUN) {
      set(marking, first + 1, Marks.KASRA);
      return;
    }
    set(marking, first + 2, Marks.FATHA);
    for (int i = first + 2; i < end(line, first) - 1; i++) {
      if (vowel(marking, i) == Marks.KASRA) {
        set(marking, i, Marks.FATHA);
      }
    }
  }

  private char vowel(Marking marking, int i) {
    String marks = alphabet.classes().get(marking.classAt(i));
    return marks.isEmpty() ? Marks.NONE : marks.charAt(marks.length() - 1);
  }

  /** Another short vowel in place of one; what has none stays. */
  private void set(Marking marking, int i, char vowel) {
    char before = vowel(marking, i);
    if (Marks.isShortVowel(before)) {
      String marks = alphabet.classes().get(marking.classAt(i)).replace(before, vowel);
      marking.choose(i, alphabet.classOf(marks), marking.probability(i));
    }
  }
}
