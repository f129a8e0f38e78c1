package rawi.arabic.normalise;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs that stand for a word; any other sign (an emoji, a star) is not spoken. */
final class SymbolRule implements ReadingRule {
  static final String PERCENT = "بِالْمِئَة";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("%", PERCENT),
          Map.entry("٪", PERCENT),
          Map.entry("﹪", PERCENT),
          Map.entry("‰", "بِالْأَلْف"),
          Map.entry("&", "وَ"),
          Map.entry("+", "زَائِد"),
          Map.entry("=", "يُسَاوِي"),
          Map.entry("×", "فِي"),
          Map.entry("÷", "عَلَى"),
          Map.entry("$", "دُولَار"),
          Map.entry("€", "يُورُو"),
          Map.entry("£", "جُنَيْه"),
          Map.entry("¥", "يِن"),
          Map.entry("₺", "لِيرَة"),
          Map.entry("₪", "شِيكِل"),
          Map.entry("﷼", "رِيَال"),
          Map.entry("°", "دَرَجَة"),
          Map.entry("﷽", "بِسْمِ اللّٰهِ الرَّحْمٰنِ الرَّحِيمِ"),
          Map.entry("@", "آت"),
          Map.entry("©", "حُقُوقُ النَّشْر"));

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    Lexeme lexeme = lexemes.get(at);
    if (!lexeme.is(Lexeme.Kind.SIGN)) {
      return null;
    }
    String word = WORDS.get(lexeme.text());
    return word == null ? Reading.silence() : Reading.words(lexemes, at, 1, word);
  }
}
