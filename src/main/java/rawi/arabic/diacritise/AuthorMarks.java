package rawi.arabic.diacritise;

import java.util.ArrayList;
import java.util.List;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Marks;

/**
 * Lays the marks that the author wrote over the predicted ones.
 *
 * <ul>
 *   <li>A letter with a vowel mark stays as the author wrote it.
 *   <li>A letter with a shadda alone takes its vowel from the prediction.
 *   <li>A bare letter takes the predicted marks.
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
    return merged;
  }

  private static Letter merge(Letter predicted, Letter written) {
    if (written.isBare()) {
      return predicted;
    }
    boolean wantsVowel = written.shadda() && written.vowel() == Marks.NONE && !written.dagger();
    return wantsVowel ? written.withVowel(predicted.vowel()) : written;
  }
}
