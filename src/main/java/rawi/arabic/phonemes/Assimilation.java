package rawi.arabic.phonemes;

import java.util.List;

/**
 * Makes sounds like their neighbours, as far as newsreaders do.
 *
 * <ul>
 *   <li>n before b is m, inside a word (أنباء is said ʔambaaʔ), and where a particle leans on the
 *       next word (مِن بعد is said mim baʕd); not between two full words.
 *   <li>d before t, which meet in the past tense alone, is t: أردتُ is said ʔarattu.
 * </ul>
 *
 * <p>The article's lam is {@link WordStart}'s; form VIII (اضطرب, ازدحم) and مِمّا, عَمّا, أَلّا are
 * spelled as they are said. The recitation's other assimilations of n and of tanween are not those
 * of a newsreader. Source: K. Ryding, A Reference Grammar of Modern Standard Arabic (Cambridge
 * 2005), chapter 2.
 */
final class Assimilation {
  private Assimilation() {}

  /** Inside a word. */
  static void apply(WordSounds word) {
    List<Phone> phones = word.phones();
    for (int at = 0; at + 1 < phones.size(); at++) {
      if (isShort(phones, at, Phoneme.N) && phones.get(at + 1).phoneme() == Phoneme.B) {
        phones.set(at, Phone.of(Phoneme.M));
      } else if (isShort(phones, at, Phoneme.D) && isShort(phones, at + 1, Phoneme.T)) {
        phones.remove(at);
        phones.set(at, Phone.ofLong(Phoneme.T));
      }
    }
  }

  /** Between a particle and the word that it leans on. */
  static void apply(WordSounds particle, WordSounds next) {
    List<Phone> phones = particle.phones();
    int last = phones.size() - 1;
    if (isShort(phones, last, Phoneme.N) && next.phones().get(0).phoneme() == Phoneme.B) {
      phones.set(last, Phone.of(Phoneme.M));
    }
  }

  private static boolean isShort(List<Phone> phones, int at, Phoneme phoneme) {
    return phones.get(at).phoneme() == phoneme && !phones.get(at).isLong();
  }
}
