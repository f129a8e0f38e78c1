package rawi.arabic.phonemes;

/**
 * One sound as it is spoken: a long vowel or a doubled consonant is one phone.
 *
 * @param phoneme which sound
 * @param isLong a long vowel, or a doubled consonant
 * @param stressed a vowel that bears its word's stress
 * @param dark the dark allophone of a vowel or of l and r, as {@link Emphasis} finds it; no
 *     difference of meaning, so {@link Ipa} does not write it
 */
public record Phone(Phoneme phoneme, boolean isLong, boolean stressed, boolean dark) {
  public Phone {
    if (stressed && !phoneme.isVowel()) {
      throw new IllegalArgumentException("stress on the consonant " + phoneme.ipa());
    }
  }

  /** A sound that is not dark. */
  public Phone(Phoneme phoneme, boolean isLong, boolean stressed) {
    this(phoneme, isLong, stressed, false);
  }

  /** A short sound without stress. */
  public static Phone of(Phoneme phoneme) {
    return new Phone(phoneme, false, false);
  }

  /** A long vowel or doubled consonant without stress. */
  public static Phone ofLong(Phoneme phoneme) {
    return new Phone(phoneme, true, false);
  }

  /** The same sound under stress. */
  public Phone withStress() {
    return new Phone(phoneme, isLong, true, dark);
  }

  /** The same sound, long or short. */
  Phone withLength(boolean length) {
    return new Phone(phoneme, length, stressed, dark);
  }

  /** The dark allophone of the same sound. */
  Phone darkened() {
    return new Phone(phoneme, isLong, stressed, true);
  }
}
