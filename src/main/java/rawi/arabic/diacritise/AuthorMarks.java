package rawi.arabic.diacritise;

import java.util.ArrayList;
import java.util.List;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/**
 * Lays the marks that the author wrote over the predicted ones.
 *
 * <ul>
 *   <li>A letter with a vowel mark stays as the author wrote it.
 *   <li>A letter with a shadda alone takes its vowel from the prediction.
 *   <li>A bare letter takes the predicted marks.
 *   <li>A damma on the first letter, where the prediction has a fatha, makes a verb passive: its
 *       inner vowel turns too, قُدرت is said qudirat, not qudarat.
 * </ul>
 */
final class AuthorMarks {
  private AuthorMarks() {}

  /** Both lists hold the same letters. */
  static List<Letter> over(List<Letter> predicted, List<Letter> written) {
    if (written.stream().allMatch(Letter::isBare)) {
      return predicted;
    }
    List<Letter> merged = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      merged.add(merge(predicted.get(i), written.get(i)));
    }
    if (turnsPassive(predicted, written)) {
      passive(merged, written);
    }
    return merged;
  }

  private static Letter merge(Letter predicted, Letter written) {
    if (written.isBare()) {
      return predicted;
    }
    boolean wantsVowel = written.shadda() && written.vowel() == Marks.NONE && !written.dagger();
    return wantsVowel ? written.withVowel(predicted.vowel()) : written;
  }

  private static boolean turnsPassive(List<Letter> predicted, List<Letter> written) {
    return written.size() >= 3
        && written.get(0).vowel() == Marks.DAMMA
        && predicted.get(0).vowel() == Marks.FATHA
        && written.stream().skip(1).allMatch(Letter::isBare);
  }

  /** Past فُعِلَ, present يُفعَل; the vowel that turns stands before the stem's last consonant. */
  private static void passive(List<Letter> letters, List<Letter> written) {
    boolean present =
        written.get(0).letter() == Letters.YA && letters.get(1).vowel() == Marks.SUKUN;
    int turning = present ? 2 : 1;
    Letter letter = letters.get(turning);
    if (Marks.isShortVowel(letter.vowel())) {
      letters.set(turning, letter.withVowel(present ? Marks.FATHA : Marks.KASRA));
    }
  }
}
