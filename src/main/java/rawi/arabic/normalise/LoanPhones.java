package rawi.arabic.normalise;

import java.util.ArrayList;
import java.util.List;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.Phoneme;

/**
 * Gives the sounds of a foreign word the shape of an Arabic one.
 *
 * <ul>
 *   <li>No word begins with a vowel: ʔ stands before it.
 *   <li>No two vowels meet: a glide, or ʔ behind a, parts them.
 *   <li>No word begins with two consonants: i parts them, u before w.
 *   <li>Of three consonants or more, i stands behind the second, but where loans are said without
 *       it: a liquid, nasal or s first (Goldman, Moskva), s in the middle (Oxford), a liquid last
 *       (Netflix).
 *   <li>A vowel that ends the word is long.
 *   <li>A word has a vowel, and one that is stressed: without one of its own, the last but one.
 * </ul>
 */
final class LoanPhones {
  private final List<Phone> word = new ArrayList<>();

  private LoanPhones() {}

  /** The sounds of a word; at least one is given. */
  static List<Phone> repair(List<Phone> foreign) {
    LoanPhones loan = new LoanPhones();
    foreign.forEach(loan::addVowelApart);
    // before helping vowels come in, which bear no stress
    loan.stress();
    loan.openStart();
    loan.breakClusters();
    loan.close();
    loan.stress();
    return List.copyOf(loan.word);
  }

  /** The sounds of a word that is well known in Arabic: only its start is made sayable. */
  static List<Phone> opened(List<Phone> known) {
    LoanPhones loan = new LoanPhones();
    loan.word.addAll(known);
    loan.openStart();
    return List.copyOf(loan.word);
  }

  private void addVowelApart(Phone phone) {
    if (!phone.phoneme().isVowel()) {
      // a consonant that is written twice is not doubled
      boolean twice = !word.isEmpty() && last().phoneme() == phone.phoneme();
      if (!twice) {
        word.add(phone);
      }
      return;
    }
    if (word.isEmpty()) {
      word.add(Phone.of(Phoneme.GLOTTAL_STOP));
    } else if (last().phoneme().isVowel()) {
      word.add(Phone.of(glide(last().phoneme())));
    }
    word.add(phone);
  }

  private static Phoneme glide(Phoneme before) {
    return switch (before) {
      case I, E -> Phoneme.Y;
      case U, O -> Phoneme.W;
      default -> Phoneme.GLOTTAL_STOP;
    };
  }

  private void openStart() {
    if (isConsonant(0) && isConsonant(1)) {
      word.add(1, helpingVowel(word.get(1)));
    }
  }

  private static Phone helpingVowel(Phone before) {
    return Phone.of(before.phoneme() == Phoneme.W ? Phoneme.U : Phoneme.I);
  }

  private void breakClusters() {
    int start = 0;
    for (int at = 0; at < word.size(); at++) {
      if (!isConsonant(at) || isOffglide(at)) {
        start = at + 1;
      } else if (at - start == 2 && !isSayable(start)) {
        word.add(at, helpingVowel(word.get(at)));
        start = at + 1;
      }
    }
  }

  /** The end of a diphthong, as j in najk, counts as part of its vowel. */
  private boolean isOffglide(int at) {
    return at > 0 && isGlide(at) && !isConsonant(at - 1);
  }

  private boolean isGlide(int at) {
    Phoneme phoneme = word.get(at).phoneme();
    return phoneme == Phoneme.Y || phoneme == Phoneme.W;
  }

  /** Three consonants, none of a fourth beside them, of which one is easy to say there. */
  private boolean isSayable(int from) {
    if (isConsonant(from + 3)) {
      return false;
    }
    boolean end = from + 3 == word.size();
    boolean sayableStart = isSibilant(from) || isLiquid(from) || isNasal(from);
    boolean sayableEnd = end ? isSibilant(from + 2) : isLiquid(from + 2);
    return sayableStart || isSibilant(from + 1) || sayableEnd;
  }

  private boolean isSibilant(int at) {
    return switch (word.get(at).phoneme()) {
      case S, Z, SH -> true;
      default -> false;
    };
  }

  private boolean isNasal(int at) {
    Phoneme phoneme = word.get(at).phoneme();
    return phoneme == Phoneme.M || phoneme == Phoneme.N;
  }

  private boolean isLiquid(int at) {
    return switch (word.get(at).phoneme()) {
      case R, L, W, Y -> true;
      default -> false;
    };
  }

  private void close() {
    if (word.stream().noneMatch(phone -> phone.phoneme().isVowel())) {
      word.add(Phone.of(Phoneme.I));
    }
    Phone last = last();
    if (last.phoneme().isVowel()) {
      word.set(word.size() - 1, new Phone(last.phoneme(), true, last.stressed()));
    }
  }

  private void stress() {
    boolean vowelless = word.stream().noneMatch(phone -> phone.phoneme().isVowel());
    if (vowelless || word.stream().anyMatch(Phone::stressed)) {
      return;
    }
    int seen = 0;
    int stressed = 0;
    for (int at = word.size() - 1; at >= 0 && seen < 2; at--) {
      if (!isConsonant(at)) {
        stressed = at;
        seen++;
      }
    }
    word.set(stressed, word.get(stressed).withStress());
  }

  private boolean isConsonant(int at) {
    return at < word.size() && !word.get(at).phoneme().isVowel();
  }

  private Phone last() {
    return word.get(word.size() - 1);
  }
}
