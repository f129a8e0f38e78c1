package rawi.arabic.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A footnote mark such as [1] is not read. */
final class FootnoteRule implements ReadingRule {
  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    boolean mark =
        Text.isSign(lexemes, at, "[")
            && Text.isDigits(lexemes, at + 1)
            && Text.isSign(lexemes, at + 2, "]")
            && Text.touch(lexemes, at, 3);
    return mark ? new Reading(3, List.of()) : null;
  }
}
