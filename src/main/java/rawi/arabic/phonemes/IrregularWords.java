package rawi.arabic.phonemes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Marks;

/** The words that are not spoken as they are written, from {@code irregular.tsv}. */
final class IrregularWords {
  private static final List<String> PREFIXES =
      List.of("", "و", "ف", "ب", "ك", "ل", "وب", "فب", "ول", "فل", "وك");

  private final Map<String, String> spellings = new HashMap<>();

  IrregularWords() {
    InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("irregular.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    spellings.put(line.substring(0, tab), line.substring(tab + 1));
  }

  /** The word in a spelling that is spoken as written, with the prefixes and endings it has. */
  List<Letter> respell(List<Letter> word) {
    StringBuilder bare = new StringBuilder();
    word.forEach(letter -> bare.append(letter.letter()));
    for (String prefix : PREFIXES) {
      String spelling = spelling(bare, prefix);
      if (spelling != null) {
        List<Letter> respelled = new ArrayList<>(word.subList(0, prefix.length()));
        respelled.addAll(merge(spelling, word.subList(prefix.length(), word.size())));
        return respelled;
      }
    }
    return word;
  }

  private @Nullable String spelling(StringBuilder bare, String prefix) {
    return bare.indexOf(prefix) == 0 ? spellings.get(bare.substring(prefix.length())) : null;
  }

  /** Bare letters of the spelling take the marks of the next same letter of the word. */
  private static List<Letter> merge(String spelling, List<Letter> word) {
    List<Letter> merged = new ArrayList<>();
    int at = 0;
    for (Letter letter : Letter.of(spelling)) {
      int found = at;
      while (found < word.size() && word.get(found).letter() != letter.letter()) {
        found++;
      }
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
