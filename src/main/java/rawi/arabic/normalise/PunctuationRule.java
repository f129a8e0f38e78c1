package rawi.arabic.normalise;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Punctuation of any script becomes the Arabic mark of the same meaning. */
final class PunctuationRule implements ReadingRule {
  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry(".", "."),
          Map.entry("。", "."),
          Map.entry("۔", "."),
          Map.entry("…", "…"),
          Map.entry("،", "،"),
          Map.entry(",", "،"),
          Map.entry("、", "،"),
          Map.entry("؛", "؛"),
          Map.entry(";", "؛"),
          Map.entry(":", ":"),
          Map.entry("؟", "؟"),
          Map.entry("?", "؟"),
          Map.entry("!", "!"),
          Map.entry("(", "("),
          Map.entry("[", "("),
          Map.entry("{", "("),
          Map.entry("﴿", "("),
          Map.entry("﴾", "("),
          Map.entry(")", ")"),
          Map.entry("]", ")"),
          Map.entry("}", ")"),
          Map.entry("«", "«"),
          Map.entry("»", "»"),
          Map.entry("“", "«"),
          Map.entry("„", "«"),
          Map.entry("”", "»"),
          Map.entry("–", "-"),
          Map.entry("—", "-"),
          Map.entry("―", "-"));

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    Lexeme lexeme = lexemes.get(at);
    if (!lexeme.is(Lexeme.Kind.SIGN)) {
      return null;
    }
    if (lexeme.isSign("-")) {
      return isDash(lexemes, at) ? Reading.mark(lexeme, "-") : Reading.silence();
    }
    String mark = MARKS.get(lexeme.text());
    return mark == null ? null : Reading.mark(lexeme, mark);
  }

  /** A hyphen inside a compound joins it; one with a blank beside it is a dash. */
  private static boolean isDash(List<Lexeme> lexemes, int at) {
    return at == 0
        || at + 1 == lexemes.size()
        || !lexemes.get(at - 1).touches(lexemes.get(at))
        || !lexemes.get(at).touches(lexemes.get(at + 1));
  }
}
