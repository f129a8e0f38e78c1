package rawi.arabic.normalise;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rawi.files.ResourceLines;

/**
 * The names and acronyms that no spelling rule reads right, from {@code foreign-names.tsv} and
 * {@code acronyms.tsv}.
 *
 * <p>Capitals and accents do not matter; the parts of a name may be apart by a blank, or by a
 * hyphen, an apostrophe or "&amp;".
 */
final class ForeignNames {
  private static final int MOST_PARTS = 4;
  private static final String JOINTS = "-‐‑'’&_";

  private final Map<String, List<ForeignWord>> names = new HashMap<>();

  ForeignNames() {
    load("acronyms.tsv");
    load("foreign-names.tsv");
  }

  private void load(String resource) {
    ResourceLines.of(ForeignNames.class, resource).forEach(this::add);
  }

  private void add(String line) {
    String[] parts = line.split("\t", -1);
    List<ForeignWord> words = List.of(parts[1].split(" ")).stream().map(ForeignWord::of).toList();
    names.put(parts[0].toLowerCase(Locale.ROOT), words);
  }

  /** The longest name that begins at a place, or null. */
  @Nullable Match match(List<Lexeme> lexemes, int at) {
    Match best = null;
    StringBuilder name = new StringBuilder();
    int next = at;
    for (int parts = 0; parts < MOST_PARTS && isPart(lexemes, next); parts++) {
      name.append(parts == 0 ? "" : " ").append(key(lexemes.get(next).text()));
      next++;
      List<ForeignWord> words = names.get(name.toString());
      if (words != null) {
        best = new Match(next - at, words);
      }
      next += next < lexemes.size() && lexemes.get(next).isSign(JOINTS) ? 1 : 0;
    }
    return best;
  }

  /** What is said for a name of one part, or null. */
  @Nullable List<ForeignWord> word(String name) {
    return names.get(key(name));
  }

  private static boolean isPart(List<Lexeme> lexemes, int at) {
    return at < lexemes.size()
        && (lexemes.get(at).is(Lexeme.Kind.FOREIGN) || lexemes.get(at).is(Lexeme.Kind.DIGITS));
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    String apart = Normalizer2.getNFKDInstance().normalize(text);
    apart
        .codePoints()
        .filter(UCharacter::isLetterOrDigit)
        .map(c -> UCharacter.isDigit(c) ? '0' + UCharacter.digit(c) : UCharacter.toLowerCase(c))
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /** A name, and how many lexemes it covers. */
  record Match(int length, List<ForeignWord> words) {}
}
