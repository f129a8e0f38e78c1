package rawi.arabic.phonemes;

import java.util.List;
import java.util.Set;

/**
 * Joins words that begin with hamzat al-wasl to the word before.
 *
 * <ul>
 *   <li>The glottal stop and its vowel are not said.
 *   <li>A long vowel before it becomes short: fii + al-bayt is fil-bayt.
 *   <li>A consonant before it, the n of tanween too, takes a helping vowel: a in مِن before the
 *       article, u in هُم هِم كُم تُم and behind aw, else i.
 *   <li>بْن between names loses the i that it has at the start of a phrase: محمدُ بْنُ سلمان.
 * </ul>
 */
final class Wasl {
  /** Endings of the plural pronouns, whose helping vowel is u. */
  private static final Set<Phoneme> BEFORE_UM = Set.of(Phoneme.H, Phoneme.K, Phoneme.T);

  private Wasl() {}

  /** Joins each word of a phrase to the one before it. */
  static void join(List<WordSounds> phrase) {
    for (int i = 1; i < phrase.size(); i++) {
      if (phrase.get(i).joins()) {
        meet(phrase.get(i - 1), phrase.get(i).isWaslOfArticle());
        phrase.get(i).dropWasl();
      } else if (phrase.get(i).leans() && phrase.get(i - 1).endsInVowel()) {
        phrase.get(i).dropLeaningVowel();
      }
    }
  }

  private static void meet(WordSounds before, boolean article) {
    List<Phone> phones = before.phones();
    int last = phones.size() - 1;
    if (before.endsInVowel()) {
      phones.set(last, before.last().withLength(false));
    } else {
      phones.add(Phone.of(helpingVowel(phones, article)));
    }
  }

  private static Phoneme helpingVowel(List<Phone> phones, boolean article) {
    int last = phones.size() - 1;
    Phoneme end = phones.get(last).phoneme();
    Phoneme vowel = last >= 1 ? phones.get(last - 1).phoneme() : Phoneme.A;
    Phoneme start = last >= 2 ? phones.get(last - 2).phoneme() : Phoneme.A;
    if (phones.size() == 3 && start == Phoneme.M && vowel == Phoneme.I && end == Phoneme.N) {
      return article ? Phoneme.A : Phoneme.I;
    }
    boolean pronoun = end == Phoneme.M && isPronounVowel(vowel, start) && BEFORE_UM.contains(start);
    boolean plural = end == Phoneme.W && vowel == Phoneme.A;
    return pronoun || plural ? Phoneme.U : Phoneme.I;
  }

  /** هُم and, behind an i, هِم. */
  private static boolean isPronounVowel(Phoneme vowel, Phoneme start) {
    return vowel == Phoneme.U || vowel == Phoneme.I && start == Phoneme.H;
  }
}
