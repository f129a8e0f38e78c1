package rawi.arabic.lexicon;

import java.util.List;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/** What the author marked in a word. */
final class Written {
  private Written() {}

  /** Whether at most the ending is marked: a word that is known by its letters is surely meant. */
  static boolean hasNoMarksButItsEnding(List<Letter> word) {
    if (word.isEmpty()) {
      return true;
    }
    int last = word.size() - 1;
    boolean seat = last > 0 && word.get(last).isBare() && isSeat(word.get(last).letter());
    int ending = seat && Marks.isTanween(word.get(last - 1).vowel()) ? last - 1 : last;
    return word.subList(0, ending).stream().allMatch(Letter::isBare);
  }

  private static boolean isSeat(char letter) {
    return letter == Letters.ALIF || letter == Letters.ALIF_MAQSURA;
  }
}
