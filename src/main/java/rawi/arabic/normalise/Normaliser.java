package rawi.arabic.normalise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rawi.arabic.SpokenText;
import rawi.arabic.Token;
import rawi.arabic.letters.FinalYa;
import rawi.arabic.numbers.Nouns;

/**
 * Works out what is said for a sentence: numbers, signs and foreign words become Arabic words.
 *
 * <p>Thread-safe. Text of any kind is taken; what cannot be spoken (an emoji, a lone mark) is left
 * out, so that a sentence of such signs alone comes out empty.
 */
public final class Normaliser {
  /** The first rule that knows what stands at a place reads it: the special before the general. */
  private final List<ReadingRule> rules;

  /** Reads foreign words by their letters. */
  public Normaliser() {
    this(EnglishPronouncer.NONE);
  }

  /** Reads foreign words as {@code english} knows them. */
  public Normaliser(EnglishPronouncer english) {
    Nouns nouns = CountedNoun.NOUNS;
    rules =
        List.of(
            new AddressRule(this::read),
            new FootnoteRule(),
            new HashtagRule(),
            new OrdinalRule(nouns),
            new PercentRule(this::read),
            new BlessingRule(),
            new PrefixRule(this::read),
            new AbbreviationRule(),
            new DateRule(),
            new DurationRule(),
            new TimeRule(),
            new DayRule(),
            new PhoneNumberRule(),
            new FractionRule(),
            new MeasureRule(nouns),
            new YearRule(),
            new RangeRule(),
            new QuantityRule(nouns),
            new NumberRule(),
            new ForeignWordRule(english),
            new LetterNameRule(),
            new ArabicWordRule(),
            new PunctuationRule(),
            new SymbolRule());
  }

  /** What is said for a sentence. */
  public SpokenText normalise(String sentence) {
    List<Lexeme> lexemes = Lexer.lexemes(FinalYa.restored(sentence));
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < lexemes.size(); ) {
      Reading reading = read(lexemes, at);
      tokens.addAll(reading == null ? List.of() : reading.tokens());
      at += reading == null ? 1 : reading.length();
    }
    return new SpokenText(tokens);
  }

  private @Nullable Reading read(List<Lexeme> lexemes, int at) {
    for (ReadingRule rule : rules) {
      Reading reading = rule.read(lexemes, at);
      if (reading != null) {
        return reading;
      }
    }
    return null;
  }
}
