package rawi.arabic.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rawi.arabic.numbers.Noun;
import rawi.arabic.numbers.Nouns;

/**
 * Numbers with a unit or a currency, of which {@code measures.tsv} holds the list: 5 كم, $2.50, 3
 * مليون ر.س. A currency may stand before its number.
 */
final class MeasureRule implements ReadingRule {
  private static final int LONGEST = 4;
  private static final String BEFORE_NUMBER = "$€£¥₺₹₽₪﷼";

  private final Map<String, Measure> measures =
      Table.read("measures.tsv").entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, row -> Measure.of(row.getValue())));
  private final Nouns nouns;

  MeasureRule(Nouns nouns) {
    this.nouns = nouns;
  }

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    boolean before = Text.isSign(lexemes, at, BEFORE_NUMBER) || isCode(lexemes, at);
    boolean minus = NumberRule.isMinus(lexemes, at);
    int start = before || minus ? at + 1 : at;
    NumberLiteral number = start < lexemes.size() ? NumberLiteral.at(lexemes, start) : null;
    if (number == null) {
      return null;
    }
    int end = start + number.length();
    Noun scale = scale(lexemes, end);
    int after = scale == null ? end : end + 1;
    int length = before ? 1 : length(lexemes, after);
    if (length == 0 || !before && isYear(number, lexemes, after)) {
      return null;
    }
    Measure measure = measures.get(Table.text(lexemes, before ? at : after, length));
    if (measure == null) {
      return null;
    }
    String words = scale == null ? measure.words(number) : measure.words(number, scale);
    return Reading.words(
        lexemes, at, (before ? after : after + length) - at, minus ? "سَالِب " + words : words);
  }

  /** Whether the code of a currency stands before its number: SAR 500. */
  private boolean isCode(List<Lexeme> lexemes, int at) {
    String text = lexemes.get(at).text();
    return text.matches("[A-Z]{3}") && measures.containsKey(text) && Text.isDigits(lexemes, at + 1);
  }

  /** The millions, in letters, between a number and its currency. */
  private @Nullable Noun scale(List<Lexeme> lexemes, int at) {
    String word = Text.bare(lexemes, at);
    Optional<Noun> noun = word.isEmpty() ? Optional.empty() : nouns.of(word);
    return noun.filter(Scales::isScale).orElse(null);
  }

  /** How many lexemes the longest unit at a place takes; 0 for none. */
  private int length(List<Lexeme> lexemes, int at) {
    for (int length = Math.min(LONGEST, lexemes.size() - at); length > 0; length--) {
      boolean known = measures.containsKey(Table.text(lexemes, at, length));
      if (known && Text.touch(lexemes, at, length)) {
        return length;
      }
    }
    return 0;
  }

  /** م behind a year says which era it is. */
  private static boolean isYear(NumberLiteral number, List<Lexeme> lexemes, int unit) {
    return number.isWhole()
        && number.whole().length() == 4
        && Text.bare(lexemes, unit).equals("م")
        && !Text.isSign(lexemes, unit + 1, "²³");
  }
}
