package rawi.arabic.normalise;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Abbreviations, of which {@code abbreviations.tsv} holds the list; a longer one goes first. */
final class AbbreviationRule implements ReadingRule {
  private static final int LONGEST = 6;

  private final Map<String, List<String>> words = Table.read("abbreviations.tsv");

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    if (!lexemes.get(at).is(Lexeme.Kind.ARABIC)) {
      return null;
    }
    for (int length = Math.min(LONGEST, lexemes.size() - at); length > 0; length--) {
      List<String> row = words.get(Table.text(lexemes, at, length));
      if (row != null && !endsSentence(lexemes, at, length)) {
        return Reading.words(lexemes, at, length, row.get(0));
      }
    }
    return null;
  }

  /** A title is never the last word: there the letter is a letter. */
  private static boolean endsSentence(List<Lexeme> lexemes, int at, int length) {
    boolean title =
        length == 2 && Text.isSign(lexemes, at + 1, ".") && Text.bare(lexemes, at).length() == 1;
    return title && at + length == lexemes.size();
  }
}
