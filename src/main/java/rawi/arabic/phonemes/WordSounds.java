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
  private int stem;

  /** The sounds of a word that is given by them. */
  static WordSounds of(String ipa) {
    WordSounds word = new WordSounds();
    word.phones.addAll(Ipa.parse(ipa).phones());
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
    phones.set(phones.size() - 1, new Phone(last.phoneme(), true, last.stressed()));
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

  /** Where the stem begins among the sounds. */
  int stem() {
    return stem;
  }

  /** Whether the word begins with hamzat al-wasl. */
  boolean joins() {
    return joins;
  }

  /** Drops the hamzat al-wasl with its vowel: something is said before it. */
  void dropWasl() {
    phones.subList(0, 2).clear();
    stem = Math.max(0, stem - 2);
    joins = false;
  }

  /** The sounds, to be read and changed. */
  List<Phone> phones() {
    return phones;
  }
}
