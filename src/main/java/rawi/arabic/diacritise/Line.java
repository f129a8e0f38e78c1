package rawi.arabic.diacritise;

import java.util.Arrays;
import rawi.arabic.letters.Letters;

/**
 * What the network reads: characters without marks, and the marks that their author gave them.
 *
 * <p>Words are runs of Arabic letters.
 */
final class Line {
  private final String characters;
  private final byte[] given;

  /**
   * @param characters letters and other signs, no marks
   * @param given the class of the author's marks on each, {@link Alphabet#BARE} where there are
   *     none
   */
  Line(String characters, byte[] given) {
    if (characters.length() != given.length) {
      throw new IllegalArgumentException(
          given.length + " marks on " + characters.length() + " characters");
    }
    this.characters = characters;
    this.given = given.clone();
  }

  /** The same characters with other marks given. */
  Line(Line line, byte[] given) {
    this(line.characters, given);
  }

  int length() {
    return characters.length();
  }

  char at(int i) {
    return characters.charAt(i);
  }

  /** The characters from one place up to another. */
  String text(int from, int to) {
    return characters.substring(from, to);
  }

  int given(int i) {
    return given[i];
  }

  boolean isLetter(int i) {
    return i >= 0 && i < length() && Letters.isLetter(at(i));
  }

  /** Whether this letter is the first of its word. */
  boolean begins(int i) {
    return !isLetter(i - 1);
  }

  /** Whether this letter is the last of its word. */
  boolean ends(int i) {
    return !isLetter(i + 1);
  }

  /** The same characters from one place up to another. */
  Line part(int from, int to) {
    return new Line(characters.substring(from, to), Arrays.copyOfRange(given, from, to));
  }
}
