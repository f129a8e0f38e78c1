package rawi.arabic.phonemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rawi.arabic.PausalText;
import rawi.arabic.Token;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Marks;

/**
 * Turns a vocalised sentence in pausal form into its sounds.
 *
 * <p>Thread-safe. The rules: {@link IrregularWords}, {@link WordReader}, {@link Epenthesis}, {@link
 * Stress}, {@link Wasl}, in this order: stress is placed on words as they stand alone, before they
 * lose their first vowel to the word before.
 */
public final class Phonemiser {
  /** Words of the grammar, which bear no stress of their own. */
  private static final Set<String> UNSTRESSED =
      Set.of(
          "و", "ف", "ب", "ل", "ك", "من", "عن", "في", "أن", "إن", "لا", "ما", "لم", "لن", "قد", "هل",
          "أو", "أم", "كي", "بل", "يا", "إذ", "لو");

  private final IrregularWords irregular = new IrregularWords();

  /** The sounds of a sentence; empty if no word is in it. */
  public Optional<Utterance> phonemise(PausalText text) {
    List<Phrase> phrases = new ArrayList<>();
    List<Token> words = new ArrayList<>();
    for (Token token : text.tokens()) {
      if (token.isWord()) {
        words.add(token);
      } else {
        close(words, boundary(token.text()), phrases);
      }
    }
    close(words, Boundary.STATEMENT, phrases);
    return phrases.isEmpty() ? Optional.empty() : Optional.of(new Utterance(phrases));
  }

  /** The sounds of one word that stands alone, for lexicons and tests. */
  Phrase phrase(List<Token> words, Boundary end) {
    List<WordSounds> sounds = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      String ipa = word.ipa();
      sounds.add(ipa == null ? word(word.text(), i == words.size() - 1) : WordSounds.of(ipa));
    }
    Wasl.join(sounds);
    return new Phrase(sounds.stream().map(word -> new SpokenWord(word.phones())).toList(), end);
  }

  private void close(List<Token> words, Boundary end, List<Phrase> phrases) {
    if (!words.isEmpty()) {
      phrases.add(phrase(words, end));
      words.clear();
    } else if (!phrases.isEmpty() && end.compareTo(lastEnd(phrases)) > 0) {
      // Of marks that follow each other the strongest decides.
      Phrase last = phrases.remove(phrases.size() - 1);
      phrases.add(new Phrase(last.words(), end));
    }
  }

  private static Boundary lastEnd(List<Phrase> phrases) {
    return phrases.get(phrases.size() - 1).end();
  }

  private WordSounds word(String word, boolean beforePause) {
    WordSounds sounds = WordReader.read(irregular.respell(Letter.of(word)), beforePause);
    Epenthesis.apply(sounds);
    String bare = Marks.strip(word);
    if (!UNSTRESSED.contains(bare) && !UNSTRESSED.contains(bare.replaceFirst("^[وف]", ""))) {
      Stress.apply(sounds);
    }
    return sounds;
  }

  private static Boundary boundary(String mark) {
    return switch (mark) {
      case "" -> Boundary.BREATH;
      case "،" -> Boundary.COMMA;
      case "؛" -> Boundary.SEMICOLON;
      case ":", "…" -> Boundary.COLON;
      case "؟" -> Boundary.QUESTION;
      case "!" -> Boundary.EXCLAMATION;
      case "." -> Boundary.STATEMENT;
      default -> Boundary.ASIDE;
    };
  }
}
