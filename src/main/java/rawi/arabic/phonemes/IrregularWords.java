package rawi.arabic.phonemes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Marks;
import rawi.files.ResourceLines;

/** The words that are not spoken as they are written, from {@code irregular.tsv}. */
final class IrregularWords {
  private static final List<String> PREFIXES =
      List.of(
          "", "و", "ف", "ب", "ك", "ل", "وب", "فب", "ول", "فل", "وك", "فك", "أ", "أو", "أف", "أب",
          "أل", "أك", "أفب", "أفل", "أوب");

  /** Begins the line of a word that takes no prefix: with one it would be another word. */
  private static final char ALONE = '=';

  /** Written letters that are not spoken in some words. */
  private static final String SILENT = "اوي";

  private final Map<String, String> spellings = new HashMap<>();

  IrregularWords() {
    ResourceLines.of(IrregularWords.class, "irregular.tsv").forEach(this::add);
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    spellings.put(line.substring(0, tab), line.substring(tab + 1));
  }

  /**
   * The word in a spelling that is spoken as written, with the prefixes and endings it has.
   *
   * <p>A word whose marks tell that it is another one stays: أَوَّلِيّ is not أُولِي, nor لَكُنَّ
   * لٰكِنّ.
   */
  List<Letter> respell(List<Letter> word) {
    StringBuilder bare = new StringBuilder();
    word.forEach(letter -> bare.append(letter.letter()));
    for (String prefix : PREFIXES) {
      String spelling = spelling(bare, prefix);
      if (spelling != null && agrees(spelling, word.subList(prefix.length(), word.size()))) {
        List<Letter> respelled = new ArrayList<>(word.subList(0, prefix.length()));
        respelled.addAll(merge(spelling, word.subList(prefix.length(), word.size())));
        return respelled;
      }
    }
    return word;
  }

  private @Nullable String spelling(StringBuilder bare, String prefix) {
    if (bare.indexOf(prefix) != 0) {
      return null;
    }
    String word = bare.substring(prefix.length());
    String alone = prefix.isEmpty() ? spellings.get(ALONE + word) : null;
    return alone != null ? alone : spellings.get(word);
  }

  /** Whether no mark of the word speaks against the spelling. */
  private static boolean agrees(String spelling, List<Letter> word) {
    int at = 0;
    for (Letter letter : Letter.of(spelling)) {
      int found = find(letter, word, at);
      if (found == word.size()) {
        continue;
      }
      boolean bothShort =
          Marks.isShortVowel(letter.vowel()) && Marks.isShortVowel(word.get(found).vowel());
      boolean dropsSpoken = word.subList(at, found).stream().anyMatch(IrregularWords::isSpoken);
      boolean doubled =
          word.get(found).shadda() && !letter.shadda() && Marks.isShortVowel(letter.vowel());
      if (dropsSpoken || doubled || bothShort && letter.vowel() != word.get(found).vowel()) {
        return false;
      }
      at = found + 1;
    }
    return word.subList(at, word.size()).stream().noneMatch(IrregularWords::isSpoken);
  }

  private static boolean isSpoken(Letter letter) {
    return SILENT.indexOf(letter.letter()) >= 0 && letter.shadda();
  }

  /** Where the next same letter stands in the word, its length if nowhere. */
  private static int find(Letter letter, List<Letter> word, int from) {
    int found = from;
    while (found < word.size() && word.get(found).letter() != letter.letter()) {
      found++;
    }
    return found;
  }

  /** Bare letters of the spelling take the marks of the next same letter of the word. */
  private static List<Letter> merge(String spelling, List<Letter> word) {
    List<Letter> merged = new ArrayList<>();
    int at = 0;
    for (Letter letter : Letter.of(spelling)) {
      int found = find(letter, word, at);
      boolean same = found < word.size();
      merged.add(same && letter.vowel() == Marks.NONE ? own(letter, word.get(found)) : letter);
      at = same ? found + 1 : at;
    }
    return merged;
  }

  private static Letter own(Letter spelled, Letter written) {
    boolean shadda = spelled.shadda() || written.shadda();
    return spelled.dagger()
        ? spelled
        : new Letter(spelled.letter(), shadda, written.vowel(), written.dagger());
  }
}
