package rawi.arabic.phonemes;

import java.util.ArrayList;
import java.util.List;

/**
 * The sounds of one word while they are worked out.
 *
 * <p>A word that begins with hamzat al-wasl holds the glottal stop and the vowel that are heard
 * only where nothing is said before it.
 */
final class WordSounds {
  private final List<Phone> phones = new ArrayList<>();
  private boolean joins;
  private boolean leans;
  private int stem;

  /** The sounds of a word that is given by them. */
  static WordSounds of(String ipa) {
    return of(Ipa.parse(ipa));
  }

  /** The sounds of a word, to be changed. */
  static WordSounds of(SpokenWord spoken) {
    WordSounds word = new WordSounds();
    word.phones.addAll(spoken.phones());
    return word;
  }

  void add(Phoneme phoneme) {
    phones.add(Phone.of(phoneme));
  }

  void addLong(Phoneme phoneme) {
    phones.add(Phone.ofLong(phoneme));
  }

  /** Adds a consonant, doubled or not. */
  void add(Phoneme phoneme, boolean doubled) {
    phones.add(new Phone(phoneme, doubled, false));
  }

  /** Adds the glottal stop and vowel of hamzat al-wasl. */
  void addWasl(Phoneme vowel) {
    joins = phones.isEmpty();
    add(Phoneme.GLOTTAL_STOP);
    add(vowel);
  }

  /** Makes the last sound long. */
  void lengthen() {
    Phone last = last();
    phones.set(phones.size() - 1, last.withLength(true));
  }

  /** Takes the last sound away; the word is not empty. */
  void removeLast() {
    phones.remove(phones.size() - 1);
  }

  boolean isEmpty() {
    return phones.isEmpty();
  }

  /** The last sound; the word is not empty. */
  Phone last() {
    return phones.get(phones.size() - 1);
  }

  boolean endsIn(Phoneme phoneme) {
    return !phones.isEmpty() && last().phoneme() == phoneme;
  }

  boolean endsInVowel() {
    return !phones.isEmpty() && last().phoneme().isVowel();
  }

  /** Says that the sounds so far are prefixes and the article, which bear no stress. */
  void beginStem() {
    stem = phones.size();
  }

  /** Says that the stem begins at a sound further on: the second member of a compound. */
  void beginStemAt(int phone) {
    stem = phone;
  }

  /** Says that the last prefix makes a syllable with the stem, and so can bear its stress. */
  void beginStemAtLastPrefix() {
    stem = Math.max(0, phones.size() - 2);
  }

  /** Where the stem begins among the sounds. */
  int stem() {
    return stem;
  }

  /** Whether the word begins with hamzat al-wasl, and something is left of it without. */
  boolean joins() {
    return joins && phones.size() > 2;
  }

  /** Whether that is the hamzat al-wasl of the article, whose vowel is a. */
  boolean isWaslOfArticle() {
    return phones.get(1).phoneme() == Phoneme.A;
  }

  /** Says that the vowel behind the first consonant is heard only where no vowel stands before. */
  void lean() {
    leans = true;
  }

  /** Whether the word leans so on the one before. */
  boolean leans() {
    return leans;
  }

  /** Drops the vowel behind the first consonant. */
  void dropLeaningVowel() {
    phones.remove(1);
    leans = false;
  }

  /** Drops the hamzat al-wasl with its vowel, something being said before it. */
  void dropWasl() {
    boolean stressed = phones.get(1).stressed();
    phones.subList(0, 2).clear();
    stem = Math.max(0, stem - 2);
    joins = false;
    if (stressed) {
      stressFirstVowel();
    }
  }

  private void stressFirstVowel() {
    for (int at = 0; at < phones.size(); at++) {
      if (phones.get(at).phoneme().isVowel()) {
        phones.set(at, phones.get(at).withStress());
        return;
      }
    }
  }

  /** The sounds, to be read and changed. */
  List<Phone> phones() {
    return phones;
  }
}
