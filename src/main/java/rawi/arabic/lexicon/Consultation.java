package rawi.arabic.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import rawi.arabic.SpokenText;
import rawi.arabic.Token;
import rawi.arabic.VocalisedText;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Marks;

/**
 * What the lexicon knows of a sentence.
 *
 * @param text the sentence, with the lexicon's marks and sounds on the words that it knows
 * @param silent for the place of each word that it knows, the letters that stay without marks
 */
public record Consultation(SpokenText text, Map<Integer, BitSet> silent) {
  public Consultation {
    silent = Map.copyOf(silent);
  }

  /** Whether the lexicon knows the word at this place of {@link #text}. */
  public boolean knows(int place) {
    return silent.containsKey(place);
  }

  /**
   * Takes the marks away again that the diacritiser set on letters that the lexicon left bare for
   * good: those that lengthen a vowel, and those that are not heard.
   *
   * @param vocalised {@link #text} behind the diacritiser, token by token
   */
  public VocalisedText settle(VocalisedText vocalised) {
    List<Token> tokens = new ArrayList<>(vocalised.tokens());
    silent.forEach((place, letters) -> tokens.set(place, unmark(tokens.get(place), letters)));
    return new VocalisedText(tokens);
  }

  private static Token unmark(Token word, BitSet silent) {
    List<Letter> letters = new ArrayList<>(Letter.of(word.text()));
    silent.stream()
        .forEach(
            at -> letters.set(at, new Letter(letters.get(at).letter(), false, Marks.NONE, false)));
    return word.withText(Letter.spell(letters));
  }
}
