package rawi.arabic.phonemes;

import java.util.List;

/**
 * Gives words that standard Arabic cannot pronounce the helping vowel that its speakers use.
 *
 * <ul>
 *   <li>No word begins with two consonants: كْلِينتون is said kilintuun.
 *   <li>No three consonants follow each other: the helping i stands behind the second.
 *   <li>No word is without a vowel.
 * </ul>
 */
final class Epenthesis {
  private Epenthesis() {}

  static void apply(WordSounds word) {
    List<Phone> phones = word.phones();
    if (phones.size() > 1 && isConsonant(phones, 0) && isConsonant(phones, 1)) {
      phones.add(1, Phone.of(Phoneme.I));
    }
    int weight = 0;
    for (int at = 0; at < phones.size(); at++) {
      Phone phone = phones.get(at);
      weight = phone.phoneme().isVowel() ? 0 : weight + (phone.isLong() ? 2 : 1);
      // A doubled consonant behind another one loses its length instead of being split.
      if (weight > 2 && phone.isLong()) {
        phones.set(at, Phone.of(phone.phoneme()));
        weight--;
      } else if (weight > 2) {
        phones.add(at, Phone.of(Phoneme.I));
        weight = 0;
      }
    }
    if (phones.stream().noneMatch(phone -> phone.phoneme().isVowel())) {
      phones.add(Phone.of(Phoneme.I));
    }
  }

  private static boolean isConsonant(List<Phone> phones, int at) {
    return !phones.get(at).phoneme().isVowel();
  }
}
