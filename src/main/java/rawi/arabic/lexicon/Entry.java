package rawi.arabic.lexicon;

import java.util.List;

/**
 * A word or phrase of a lexicon.
 *
 * @param word its letters without marks, words apart by one blank
 * @param pronunciation how it is said
 */
record Entry(String word, Pronunciation pronunciation) {
  /** The words that are written. */
  List<String> written() {
    return List.of(word.split(" "));
  }

  /** Whether each word that is written is one word that is said. */
  boolean isWordByWord() {
    return written().size() == pronunciation.words();
  }

  /** Whether it is one word in tanween, which as a rule is an adverb. */
  boolean endsInTanween() {
    return pronunciation instanceof Pronunciation.Spelled spelled
        && spelled.words() == 1
        && Template.of(spelled.spellings().get(0)).endsInTanween();
  }
}
