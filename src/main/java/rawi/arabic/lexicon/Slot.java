package rawi.arabic.lexicon;

import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Marks;

/**
 * A letter of a word from the lexicon, and who decides its marks.
 *
 * @param letter with the marks that the lexicon gives it
 * @param kind who decides them
 */
record Slot(Letter letter, Kind kind) {
  /** Who decides the marks of a letter. */
  enum Kind {
    /** The lexicon; an author who marks it otherwise means another word. */
    FIXED,
    /** Nobody: it lengthens, or is not heard; an author who marks it means another word. */
    SILENT,
    /** The author, then the lexicon, then the diacritiser: an ending, or a letter left bare. */
    OPEN
  }

  static Slot fixed(char letter, char vowel) {
    return new Slot(new Letter(letter, false, vowel, false), Kind.FIXED);
  }

  static Slot silent(char letter) {
    return new Slot(new Letter(letter, false, Marks.NONE, false), Kind.SILENT);
  }

  static Slot open(char letter) {
    return new Slot(new Letter(letter, false, Marks.NONE, false), Kind.OPEN);
  }

  /** The same letter, with another vowel that the lexicon decides. */
  Slot fixedWith(char vowel) {
    return new Slot(letter.withVowel(vowel), Kind.FIXED);
  }

  /** The same letter, doubled. */
  Slot doubled() {
    return new Slot(new Letter(letter.letter(), true, letter.vowel(), letter.dagger()), kind);
  }

  /** Whether the author's letter can be this one. */
  boolean agrees(Letter written) {
    return switch (kind) {
      case OPEN -> true;
      case SILENT -> !written.hasVowel() && !written.shadda();
      case FIXED -> {
        boolean vowel = written.vowel() != Marks.NONE && letter.vowel() != Marks.NONE;
        yield !(vowel && written.vowel() != letter.vowel())
            && !(written.shadda() && !letter.shadda());
      }
    };
  }

  /** The letter with the author's marks, and the lexicon's where there are none. */
  Letter filled(Letter written) {
    char vowel = written.vowel() == Marks.NONE ? letter.vowel() : written.vowel();
    return new Letter(
        letter.letter(),
        letter.shadda() || written.shadda(),
        vowel,
        letter.dagger() || written.dagger());
  }
}
