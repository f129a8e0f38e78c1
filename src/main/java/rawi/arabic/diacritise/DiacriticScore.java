package rawi.arabic.diacritise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/**
 * Counts how often the marks of lines differ from the right ones.
 *
 * <p>A letter is wrong if the set of its marks differs (sukun counts, dagger alif does not); a
 * letter without marks has the empty set. A word is wrong if one of the letters that the right line
 * marks is wrong. A word of other letters is wrong in every letter; in a line of another number of
 * words every word is. Anything that is neither letter nor mark parts words.
 */
public final class DiacriticScore {
  /** What is counted; without case endings the last letter of each word is left out. */
  public enum Measure {
    LETTERS,
    LETTERS_WITHOUT_ENDINGS,
    MARKED_LETTERS,
    MARKED_LETTERS_WITHOUT_ENDINGS,
    WORDS,
    WORDS_WITHOUT_ENDINGS
  }

  private final Map<Measure, long[]> counts = new EnumMap<>(Measure.class);
  private long linesOfOtherWords;

  /** Nothing counted yet. */
  public DiacriticScore() {
    for (Measure measure : Measure.values()) {
      counts.put(measure, new long[2]);
    }
  }

  /** Counts a line against the right one. */
  public void add(String right, String found) {
    List<List<Marked>> rightWords = words(right);
    List<List<Marked>> foundWords = words(found);
    boolean aligned = rightWords.size() == foundWords.size();
    linesOfOtherWords += aligned ? 0 : 1;
    for (int i = 0; i < rightWords.size(); i++) {
      word(rightWords.get(i), aligned ? foundWords.get(i) : List.of());
    }
  }

  private void word(List<Marked> right, List<Marked> found) {
    boolean same = letters(right).equals(letters(found));
    boolean wordWrong = false;
    boolean stemWrong = false;
    for (int i = 0; i < right.size(); i++) {
      boolean wrong = !same || !right.get(i).equals(found.get(i));
      boolean marked = !right.get(i).marks().isEmpty();
      boolean ending = i == right.size() - 1;
      for (Measure measure : measures(marked, ending)) {
        count(measure, wrong);
      }
      wordWrong |= wrong && marked;
      stemWrong |= wrong && marked && !ending;
    }
    count(Measure.WORDS, wordWrong);
    count(Measure.WORDS_WITHOUT_ENDINGS, stemWrong);
  }

  private static Set<Measure> measures(boolean marked, boolean ending) {
    Set<Measure> measures = EnumSet.of(Measure.LETTERS);
    if (!ending) {
      measures.add(Measure.LETTERS_WITHOUT_ENDINGS);
    }
    if (marked) {
      measures.add(Measure.MARKED_LETTERS);
    }
    if (marked && !ending) {
      measures.add(Measure.MARKED_LETTERS_WITHOUT_ENDINGS);
    }
    return measures;
  }

  private void count(Measure measure, boolean wrong) {
    long[] count = counts.getOrDefault(measure, new long[2]);
    count[0] += wrong ? 1 : 0;
    count[1]++;
  }

  /** What part is wrong, in percent; 0 where nothing was counted. */
  public double percent(Measure measure) {
    long[] count = counts.getOrDefault(measure, new long[2]);
    return count[1] == 0 ? 0 : 100.0 * count[0] / count[1];
  }

  /** How many were counted. */
  public long counted(Measure measure) {
    return counts.getOrDefault(measure, new long[2])[1];
  }

  /** Lines whose words could not be set against each other. */
  public long linesOfOtherWords() {
    return linesOfOtherWords;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "DER %.2f / %.2f no case · on marked letters %.2f / %.2f no case · WER %.2f / %.2f no case"
            + " · %d words, %d lines of another word count",
        percent(Measure.LETTERS),
        percent(Measure.LETTERS_WITHOUT_ENDINGS),
        percent(Measure.MARKED_LETTERS),
        percent(Measure.MARKED_LETTERS_WITHOUT_ENDINGS),
        percent(Measure.WORDS),
        percent(Measure.WORDS_WITHOUT_ENDINGS),
        counted(Measure.WORDS),
        linesOfOtherWords);
  }

  /** A letter and the set of its marks. */
  private record Marked(char letter, Set<Character> marks) {}

  private static List<Character> letters(List<Marked> word) {
    return word.stream().map(Marked::letter).toList();
  }

  private static List<List<Marked>> words(String line) {
    List<List<Marked>> words = new ArrayList<>();
    List<Marked> word = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isCounted(c)) {
        word.add(new Marked(c, new TreeSet<>()));
      } else if (Marks.isMark(c)) {
        mark(word, c);
      } else if (c != Letters.TATWEEL && !word.isEmpty()) {
        words.add(word);
        word = new ArrayList<>();
      }
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  /** The letters of Arabic; those for loan sounds part words, as in the scorer that others use. */
  private static boolean isCounted(char c) {
    return Letters.isLetter(c) && (c <= Letters.YA || c == Letters.ALIF_WASLA);
  }

  private static void mark(List<Marked> word, char mark) {
    if (!word.isEmpty() && mark != Marks.DAGGER_ALIF) {
      word.get(word.size() - 1).marks().add(mark);
    }
  }
}
