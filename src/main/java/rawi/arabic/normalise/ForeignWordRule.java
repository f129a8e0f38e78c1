package rawi.arabic.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rawi.arabic.Token;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.Phoneme;

/**
 * Words of other scripts, spoken with their own sounds and spelled in Arabic letters.
 *
 * <ul>
 *   <li>A name of several words is looked up as a whole: {@link ForeignNames}.
 *   <li>An apostrophe belongs to the word: McDonald's, don't, l'Équipe, O'Brien.
 *   <li>A number that touches the word, or has but a hyphen between, is its last part and counts
 *       nothing: F-16, COVID-19.
 * </ul>
 */
final class ForeignWordRule implements ReadingRule {
  private static final String APOSTROPHES = "'’";
  private static final String HYPHENS = "-‐‑";
  private static final Set<String> ELIDED = Set.of("d", "l", "j", "m", "n", "s", "qu");
  private static final Set<String> CONTRACTED = Set.of("t", "re", "ve", "ll", "m", "d");

  private final ForeignNames names = new ForeignNames();
  private final NumberRule numbers = new NumberRule();
  private final ForeignWords words;

  /**
   * @param english how English words sound
   */
  ForeignWordRule(EnglishPronouncer english) {
    words = new ForeignWords(names, english);
  }

  /** Words said for some lexemes. */
  private record Name(int length, List<ForeignWord> words) {}

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    if (!lexemes.get(at).is(Lexeme.Kind.FOREIGN)) {
      return null;
    }
    Name name = name(lexemes, at);
    int end = at + name.length();
    List<Token> tokens = new ArrayList<>();
    for (ForeignWord word : name.words()) {
      tokens.add(word.token(lexemes.get(at).start(), lexemes.get(end - 1).end()));
    }
    int next = end + numberSign(lexemes, end);
    if (next < lexemes.size() && isNumberPart(lexemes, end, next)) {
      Reading number = number(lexemes, next);
      tokens.addAll(number.tokens());
      end = next + number.length();
    }
    return new Reading(end - at, tokens);
  }

  private Name name(List<Lexeme> lexemes, int at) {
    ForeignNames.Match match = names.match(lexemes, at);
    if (match != null) {
      return possessive(lexemes, at, match.length(), match.words());
    }
    return isApostropheAt(lexemes, at + 1)
        ? withApostrophe(lexemes, at)
        : new Name(1, words.say(lexemes.get(at).text()));
  }

  private Name withApostrophe(List<Lexeme> lexemes, int at) {
    String word = lexemes.get(at).text();
    String before = word.toLowerCase(Locale.ROOT);
    String after = lexemes.get(at + 2).text();
    if (CONTRACTED.contains(after.toLowerCase(Locale.ROOT)) && word.length() > 1) {
      return new Name(3, List.of(words.english(LatinScript.ascii(word) + "'" + after)));
    }
    if (ELIDED.contains(before)) {
      ForeignWord elided = words.elided(before, after);
      return new Name(3, elided == null ? List.of() : List.of(elided));
    }
    if (before.equals("o")) {
      return new Name(1, List.of(ForeignWord.of("ʔˈoː")));
    }
    return possessive(lexemes, at, 1, words.say(word));
  }

  /** The s of McDonald's joins the last word as z, behind a voiceless sound as s. */
  private static Name possessive(
      List<Lexeme> lexemes, int at, int length, List<ForeignWord> words) {
    boolean possessive =
        isApostropheAt(lexemes, at + length)
            && lexemes.get(at + length + 1).text().equalsIgnoreCase("s")
            && !words.isEmpty();
    if (!possessive) {
      return new Name(length, words);
    }
    List<ForeignWord> owners = new ArrayList<>(words);
    int last = words.size() - 1;
    List<Phone> phones = new ArrayList<>(words.get(last).phones());
    phones.addAll(ending(phones.get(phones.size() - 1).phoneme()));
    owners.set(last, ForeignWord.of(List.copyOf(phones)));
    return new Name(length + 2, owners);
  }

  private static List<Phone> ending(Phoneme last) {
    return switch (last) {
      case S, Z, SH, ZH, CH, J -> List.of(Phone.of(Phoneme.I), Phone.of(Phoneme.Z));
      case P, T, K, F, TH -> List.of(Phone.of(Phoneme.S));
      default -> List.of(Phone.of(Phoneme.Z));
    };
  }

  /** Whether an apostrophe stands there between two words, with no blank beside it. */
  private static boolean isApostropheAt(List<Lexeme> lexemes, int at) {
    return at + 1 < lexemes.size()
        && lexemes.get(at).isSign(APOSTROPHES)
        && lexemes.get(at - 1).touches(lexemes.get(at))
        && lexemes.get(at).touches(lexemes.get(at + 1))
        && lexemes.get(at + 1).is(Lexeme.Kind.FOREIGN);
  }

  private static int numberSign(List<Lexeme> lexemes, int at) {
    return at < lexemes.size() && lexemes.get(at).isSign(HYPHENS) ? 1 : 0;
  }

  private static boolean isNumberPart(List<Lexeme> lexemes, int end, int number) {
    return lexemes.get(number).is(Lexeme.Kind.DIGITS)
        && lexemes.get(end - 1).touches(lexemes.get(end))
        && lexemes.get(number - 1).touches(lexemes.get(number));
  }

  /** The number, without the noun behind it, which it does not count. */
  private Reading number(List<Lexeme> lexemes, int at) {
    NumberLiteral literal = NumberLiteral.at(lexemes, at);
    int length = literal == null ? 1 : literal.length();
    Reading reading = numbers.read(lexemes.subList(0, at + length), at);
    return reading == null ? new Reading(length, List.of()) : reading;
  }
}
