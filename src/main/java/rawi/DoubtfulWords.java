package rawi;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rawi.arabic.Token;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;
import rawi.article.Script;
import rawi.article.Sentence;

/** Finds the words of an article that may be said wrong. */
public final class DoubtfulWords {
  /**
   * Measured on 841 held-out press sentences: of the words below it 35 % were marked wrong (endings
   * aside), of those above it 2.2 %.
   */
  static final double SURE = 0.8;

  private static final String LOAN_LETTERS =
      "" + Letters.PEH + Letters.TCHEH + Letters.JEH + Letters.VEH + Letters.GAF;

  private DoubtfulWords() {}

  /**
   * A word that deserves a look.
   *
   * @param bare its letters without marks
   * @param times how often it is in doubt
   * @param line where that is the case first, from 1
   * @param confidence of its marks where they are least sure, from 0 to 1
   * @param said the word with the marks that it has there
   * @param ipa its sounds, alone
   */
  public record Word(String bare, int times, int line, double confidence, String said, String ipa) {
    private Word and(Word other) {
      Word less = other.confidence < confidence ? other : this;
      return new Word(bare, times + other.times, line, less.confidence, less.said, less.ipa);
    }

    /** How many of its readings are wrong, as far as can be told. */
    private double doubt() {
      return times * (1 - confidence);
    }
  }

  /**
   * The words that no lexicon knows and whose marks are unsure, or that have letters for loan
   * sounds; the most doubtful first.
   */
  public static List<Word> of(Script script, FrontEnd frontEnd) {
    Map<String, Word> words = new LinkedHashMap<>();
    for (Sentence sentence : script.sentences()) {
      for (Word word : of(sentence, frontEnd)) {
        words.merge(word.bare, word, Word::and);
      }
    }
    return words.values().stream()
        .sorted(Comparator.comparingDouble(Word::doubt).reversed())
        .toList();
  }

  private static List<Word> of(Sentence sentence, FrontEnd frontEnd) {
    FrontEnd.Reading reading = frontEnd.read(sentence.text());
    List<Double> confidences = reading.confidences();
    return IntStream.range(0, confidences.size())
        .filter(at -> isDoubtful(reading, at, confidences.get(at)))
        .mapToObj(at -> word(reading, at, confidences.get(at), sentence, frontEnd))
        .toList();
  }

  private static boolean isDoubtful(FrontEnd.Reading reading, int at, double confidence) {
    Token word = reading.spoken().text().tokens().get(at);
    boolean loan = word.text().chars().anyMatch(c -> LOAN_LETTERS.indexOf(c) >= 0);
    return word.isWord() && !reading.spoken().knows(at) && (loan || confidence < SURE);
  }

  private static Word word(
      FrontEnd.Reading reading, int at, double confidence, Sentence sentence, FrontEnd frontEnd) {
    Token word = reading.vocalised().tokens().get(at);
    int line = sentence.line() + lineBreaks(sentence.text(), word.start());
    return new Word(Marks.strip(word.text()), 1, line, confidence, word.text(), frontEnd.ipa(word));
  }

  private static int lineBreaks(String text, int end) {
    return text.substring(0, end).split("\\R", -1).length - 1;
  }
}
