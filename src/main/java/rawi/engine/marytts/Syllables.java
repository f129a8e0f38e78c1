package rawi.engine.marytts;

import java.util.ArrayList;
import java.util.List;
import rawi.arabic.phonemes.Phone;

/**
 * Cuts words into syllables, as the words were cut that the voice was trained with.
 *
 * <ul>
 *   <li>The last consonant before a vowel begins its syllable, doubled or not: ra-jja-ħa.
 *   <li>What stands between that and the vowel before it closes that vowel's syllable: mus-ta-wa.
 *   <li>What stands before all that is a syllable of its own, the only kind without a vowel: the
 *       article that has lost its vowel, l-ħa-raa-ra.
 * </ul>
 */
final class Syllables {
  private Syllables() {}

  /** The lengths of a word's syllables in phones; their sum is the word's. */
  static List<Integer> lengths(List<Phone> word) {
    List<Integer> lengths = new ArrayList<>();
    int start = 0;
    for (int at = 1; at < word.size(); at++) {
      if (begins(word, at)) {
        lengths.add(at - start);
        start = at;
      }
    }
    lengths.add(word.size() - start);
    return lengths;
  }

  private static boolean begins(List<Phone> word, int at) {
    boolean vowel = word.get(at).phoneme().isVowel();
    boolean afterVowel = word.get(at - 1).phoneme().isVowel();
    boolean beforeVowel = at + 1 < word.size() && word.get(at + 1).phoneme().isVowel();
    return vowel ? afterVowel : beforeVowel;
  }
}
