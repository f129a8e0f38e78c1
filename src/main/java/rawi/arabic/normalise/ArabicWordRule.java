package rawi.arabic.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rawi.arabic.letters.Spelling;

/** A word in Arabic letters is said as it stands, in canonical spelling. */
final class ArabicWordRule implements ReadingRule {
  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    Lexeme lexeme = lexemes.get(at);
    return lexeme.is(Lexeme.Kind.ARABIC)
        ? Reading.words(lexemes, at, 1, Spelling.canonical(lexeme.text()))
        : null;
  }
}
