package rawi.arabic.phonemes;

import java.util.ArrayList;
import java.util.List;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/**
 * Gives a fatha, the most frequent vowel, to a consonant that cannot be said without a vowel and
 * was left bare: at the start of a word, and behind another consonant without a vowel.
 *
 * <p>Between a long a and a last consonant it is a kasra, as in كاتب.
 *
 * <p>A letter marked with sukun is left alone: who marked it knew that {@link Epenthesis} will
 * help.
 */
final class DefaultVowels {
  private static final String VOWEL_LETTERS = "اويىآٱةء";

  private DefaultVowels() {}

  /** The word with as many vowels as it needs. */
  static List<Letter> fill(List<Letter> word) {
    List<Letter> filled = new ArrayList<>(word);
    for (int at = 0; at + 1 < filled.size(); at++) {
      Letter letter = filled.get(at);
      if (letter.isBare() && isConsonant(letter) && isDoubledYa(filled.get(at + 1))) {
        filled.set(at, letter.withVowel(Marks.KASRA));
        continue;
      }
      boolean cluster = at == 0 ? word.size() > 2 : isVowelless(filled.get(at - 1));
      if (letter.isBare() && isConsonant(letter) && cluster && !bearsVowel(filled, at + 1)) {
        filled.set(at, letter.withVowel(isContractedArticle(word, at) ? Marks.KASRA : Marks.FATHA));
      }
    }
    fillBeforeLast(filled);
    return filled;
  }

  /**
   * No word ends in two consonants behind a long vowel: كاتب is read kaatib, as most of its kind.
   */
  private static void fillBeforeLast(List<Letter> word) {
    int at = word.size() - 2;
    if (at < 1 || !word.get(at).isBare() || isVowelLetter(word.get(at))) {
      return;
    }
    Letter before = word.get(at - 1);
    Letter last = word.get(at + 1);
    boolean longVowel = "اويآ".indexOf(before.letter()) >= 0 && before.isBare() && at > 1;
    boolean madda = before.letter() == Letters.ALIF_MADDA;
    if ((longVowel || madda) && isVowelless(last)) {
      boolean behindA = madda || Letters.isBareAlif(before.letter());
      word.set(at, word.get(at).withVowel(behindA ? Marks.KASRA : Marks.FATHA));
    }
  }

  /** The ending of an adjective of relation, دبيّ: always behind a kasra. */
  private static boolean isDoubledYa(Letter letter) {
    return letter.letter() == Letters.YA && letter.shadda();
  }

  private static boolean isVowelLetter(Letter letter) {
    return VOWEL_LETTERS.indexOf(letter.letter()) >= 0 && letter.letter() != Letters.HAMZA;
  }

  private static boolean isConsonant(Letter letter) {
    return VOWEL_LETTERS.indexOf(letter.letter()) < 0 && !Letters.isHamza(letter.letter());
  }

  private static boolean isVowelless(Letter letter) {
    return isConsonant(letter) && !letter.hasVowel();
  }

  /** A bare vowel letter is the vowel of the one before; at the start of a stem, it is a wasl. */
  private static boolean bearsVowel(List<Letter> letters, int at) {
    Letter next = letters.get(at);
    return VOWEL_LETTERS.indexOf(next.letter()) >= 0 && next.isBare();
  }

  private static boolean isContractedArticle(List<Letter> word, int at) {
    return at == 0 && word.get(0).letter() == Letters.LAM && word.get(1).letter() == Letters.LAM;
  }
}
