package rawi.arabic.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rawi.arabic.Token;
import rawi.arabic.letters.Marks;
import rawi.arabic.letters.Spelling;
import rawi.arabic.numbers.Definite;

/**
 * A prefix before a number or a foreign word, as in "بـ20" or "الـiPhone", joins its first word.
 */
final class PrefixRule implements ReadingRule {
  private static final Set<String> PREFIXES =
      Set.of(
          "و", "ف", "ب", "ك", "ل", "ال", "وب", "فب", "ول", "فل", "وك", "وال", "فال", "بال", "كال",
          "لل", "وبال", "وكال", "ولل", "فبال");

  /** Signs that stand before a number, or for one. */
  private static final String SPOKEN_SIGNS = "$€£¥₺₹₽₪﷼½¼¾⅓⅔+";

  private final ReadingRule rest;

  /**
   * @param rest reads what the prefix stands before
   */
  PrefixRule(ReadingRule rest) {
    this.rest = rest;
  }

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    Lexeme prefix = lexemes.get(at);
    if (!prefix.is(Lexeme.Kind.ARABIC) || at + 1 == lexemes.size()) {
      return null;
    }
    Lexeme next = lexemes.get(at + 1);
    String spelling = Spelling.canonical(prefix.text());
    boolean joins =
        next.is(Lexeme.Kind.DIGITS) || next.is(Lexeme.Kind.FOREIGN) || next.isSign(SPOKEN_SIGNS);
    if (!joins || !prefix.touches(next) || !PREFIXES.contains(Marks.strip(spelling))) {
      return null;
    }
    Reading reading = rest.read(lexemes, at + 1);
    if (reading == null || reading.tokens().isEmpty()) {
      return null;
    }
    boolean definite = next.is(Lexeme.Kind.DIGITS) && Marks.strip(spelling).matches(".*(ال|لل)");
    return definite ? definite(spelling, prefix, reading) : join(spelling, prefix, reading);
  }

  /** Both parts of a number such as 48 take the article. */
  private static Reading definite(String article, Lexeme lexeme, Reading reading) {
    List<Token> tokens = new ArrayList<>(reading.tokens());
    Token first = tokens.get(0);
    int parts = tokens.size() > 1 && tokens.get(1).end() == first.end() ? 2 : 1;
    String number = parts == 2 ? first.text() + " " + tokens.get(1).text() : first.text();
    String[] said = Definite.words(number, article).split(" ");
    tokens.set(0, Token.word(said[0], lexeme.start(), first.end()));
    if (parts == 2) {
      tokens.set(1, Token.word(said[1], lexeme.start(), first.end()));
    }
    return new Reading(reading.length() + 1, tokens);
  }

  private static Reading join(String prefix, Lexeme lexeme, Reading reading) {
    List<Token> tokens = new ArrayList<>(reading.tokens());
    Token first = tokens.get(0);
    Token joined = Token.word(prefix + first.text(), lexeme.start(), first.end());
    String sounds = first.ipa();
    tokens.set(0, sounds == null ? joined : joined.spokenAs(PrefixSounds.before(sounds, prefix)));
    return new Reading(reading.length() + 1, tokens);
  }
}
