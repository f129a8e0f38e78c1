package rawi.arabic.phonemes;

import java.util.ArrayList;
import java.util.List;

/**
 * Places word stress by the weight of syllables, as in the reading of standard Arabic.
 *
 * <ul>
 *   <li>A last syllable with a long vowel and a consonant, or with two consonants, bears it.
 *   <li>Else the last but one, if its vowel is long or a consonant closes it.
 *   <li>Else the third from the end; no stress goes further back, nor onto the article or a prefix.
 * </ul>
 */
final class Stress {
  private Stress() {}

  /** Marks the stressed vowel of a word. */
  static void apply(WordSounds word) {
    List<Phone> phones = word.phones();
    List<Integer> vowels = vowels(phones, word.stem());
    if (vowels.isEmpty()) {
      vowels = vowels(phones, 0);
    }
    int stressed = stressed(phones, vowels);
    phones.set(stressed, phones.get(stressed).withStress());
  }

  private static List<Integer> vowels(List<Phone> phones, int from) {
    List<Integer> vowels = new ArrayList<>();
    for (int at = from; at < phones.size(); at++) {
      if (phones.get(at).phoneme().isVowel()) {
        vowels.add(at);
      }
    }
    return vowels;
  }

  private static int stressed(List<Phone> phones, List<Integer> vowels) {
    int count = vowels.size();
    int last = vowels.get(count - 1);
    if (count == 1 || isSuperheavy(phones, last)) {
      return last;
    }
    int penult = vowels.get(count - 2);
    return count == 2 || isHeavy(phones, penult, last) ? penult : vowels.get(count - 3);
  }

  private static boolean isSuperheavy(List<Phone> phones, int vowel) {
    int coda = 0;
    for (Phone phone : phones.subList(vowel + 1, phones.size())) {
      coda += phone.isLong() ? 2 : 1;
    }
    return coda >= (phones.get(vowel).isLong() ? 1 : 2);
  }

  /** All consonants up to the next vowel but one close the syllable. */
  private static boolean isHeavy(List<Phone> phones, int vowel, int next) {
    int between = 0;
    for (Phone phone : phones.subList(vowel + 1, next)) {
      between += phone.isLong() ? 2 : 1;
    }
    return phones.get(vowel).isLong() || between >= 2;
  }
}
