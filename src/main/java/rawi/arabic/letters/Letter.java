package rawi.arabic.letters;

import java.util.ArrayList;
import java.util.List;

/**
 * One letter with its marks.
 *
 * @param letter a letter of {@link Letters}
 * @param shadda whether it is doubled
 * @param vowel a short vowel, a tanween, {@link Marks#SUKUN} or {@link Marks#NONE}
 * @param dagger whether a dagger alif (an unwritten long a) follows
 */
public record Letter(char letter, boolean shadda, char vowel, boolean dagger) {

  /** The letters of a word in {@linkplain Spelling#canonical canonical} spelling. */
  public static List<Letter> of(String word) {
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < word.length(); ) {
      char letter = word.charAt(i++);
      boolean shadda = false;
      boolean dagger = false;
      char vowel = Marks.NONE;
      for (; i < word.length() && Marks.isMark(word.charAt(i)); i++) {
        switch (word.charAt(i)) {
          case Marks.SHADDA -> shadda = true;
          case Marks.DAGGER_ALIF -> dagger = true;
          default -> vowel = word.charAt(i);
        }
      }
      letters.add(new Letter(letter, shadda, vowel, dagger));
    }
    return letters;
  }

  /** The word that these letters spell. */
  public static String spell(List<Letter> letters) {
    StringBuilder word = new StringBuilder();
    letters.forEach(letter -> letter.appendTo(word));
    return word.toString();
  }

  /** Its shadda and its vowel, in this order. */
  public String marks() {
    String doubling = shadda ? String.valueOf(Marks.SHADDA) : "";
    return vowel == Marks.NONE ? doubling : doubling + vowel;
  }

  private void appendTo(StringBuilder word) {
    word.append(letter).append(marks());
    if (dagger) {
      word.append(Marks.DAGGER_ALIF);
    }
  }

  /** Whether no mark at all stands on it. */
  public boolean isBare() {
    return !shadda && vowel == Marks.NONE && !dagger;
  }

  /** Whether a vowel of its own follows the letter: a short one, a tanween or a dagger alif. */
  public boolean hasVowel() {
    return Marks.isShortVowel(vowel) || Marks.isTanween(vowel) || dagger;
  }

  /** The same letter with another vowel mark. */
  public Letter withVowel(char mark) {
    return new Letter(letter, shadda, mark, dagger);
  }
}
