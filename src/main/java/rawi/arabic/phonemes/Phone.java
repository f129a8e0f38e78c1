package rawi.arabic.phonemes;

/**
 * One sound as it is spoken: a long vowel or a doubled consonant is one phone.
 *
 * @param phoneme which sound
 * @param isLong a long vowel, or a doubled consonant
 * @param stressed a vowel that bears its word's stress
 */
public record Phone(Phoneme phoneme, boolean isLong, boolean stressed) {
  public Phone {
    if (stressed && !phoneme.isVowel()) {
      throw new IllegalArgumentException("stress on the consonant " + phoneme.ipa());
    }
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
    return new Phone(phoneme, isLong, true);
  }
}
