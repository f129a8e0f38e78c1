package rawi.arabic.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rawi.arabic.Token;
import rawi.arabic.letters.Spelling;
import rawi.arabic.numbers.Cardinal;
import rawi.arabic.numbers.Counted;
import rawi.arabic.numbers.Gender;
import rawi.arabic.numbers.GrammaticalCase;
import rawi.arabic.numbers.Noun;
import rawi.arabic.numbers.Nouns;
import rawi.arabic.numbers.Whole;

/**
 * A number before the Arabic word that it counts: the number agrees with the noun, and the noun
 * takes the form that the number asks for.
 *
 * <ul>
 *   <li>A noun of the list of nouns is put right: 5 كتاب is said خمسة كتب.
 *   <li>1 and 2 are said by the noun itself: كتاب واحد, كتابين.
 *   <li>Millions and thousands in letters stand before what they count: 2 مليون دولار is مليوني
 *       دولار.
 *   <li>Of an unknown noun only the gender is told, by its ending.
 * </ul>
 */
final class QuantityRule implements ReadingRule {
  /** Words that no number counts. */
  private static final Set<String> NOT_COUNTED =
      Set.of(
          "في", "من", "على", "إلى", "عن", "أن", "إن", "قد", "لم", "لن", "لا", "ما", "حتى", "منذ",
          "خلال", "بعد", "قبل", "أو", "ثم", "كما", "حيث", "بينما", "مقابل", "مقارنة", "و", "بين",
          "هو", "هي", "كان", "كانت", "هذا", "هذه", "ذلك", "تلك", "مع", "عند", "لدى", "نحو", "صباحا",
          "مساء", "ظهرا", "عصرا", "ليلا", "فقط", "تقريبا", "بما", "مما", "أي", "بدلا", "أخرى", "م",
          "ه", "إذ", "لكن", "بل", "كل", "غير", "سوى", "فيما", "وفق", "ضد", "حول", "إضافة", "بنسبة",
          "بالمئة", "بالمائة");

  private final Nouns nouns;

  QuantityRule(Nouns nouns) {
    this.nouns = nouns;
  }

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    NumberLiteral number = NumberLiteral.at(lexemes, at);
    if (number == null || number.whole().length() > 15) {
      return null;
    }
    int noun = at + number.length();
    String word = Text.bare(lexemes, noun);
    if (word.length() < 2 || word.startsWith("ال") || NOT_COUNTED.contains(word)) {
      return null;
    }
    Optional<Noun> known = nouns.of(word);
    if (known.isPresent()) {
      return known(lexemes, at, number, known.get());
    }
    return number.isWhole() ? unknown(lexemes, at, number, word) : null;
  }

  private Reading known(List<Lexeme> lexemes, int at, NumberLiteral number, Noun noun) {
    int place = at + number.length();
    boolean scale = Scales.isScale(noun);
    boolean beforeNoun = scale && isCounted(lexemes, place + 1);
    String words =
        number.isWhole()
            ? Counted.words(number.whole(), noun, CaseOfNumber.at(lexemes, at), beforeNoun)
            : Counted.words(number.whole(), number.fraction(), noun);
    if (!scale && keepsItsForm(lexemes, place, number)) {
      words = words.replaceFirst(" [^ ]+$", " " + Spelling.canonical(lexemes.get(place).text()));
    }
    return spread(lexemes, at, number.length(), words);
  }

  /** A noun without the alif of tanween before another noun: the author made it a construct. */
  private static boolean keepsItsForm(List<Lexeme> lexemes, int place, NumberLiteral number) {
    String digits = number.whole();
    int lastTwo = Integer.parseInt(digits.substring(Math.max(0, digits.length() - 2)));
    String next = Text.bare(lexemes, place + 1);
    boolean construct = next.startsWith("ال") && !Text.bare(lexemes, place).startsWith("ال");
    return number.isWhole()
        && lastTwo >= 11
        && construct
        && !Text.bare(lexemes, place).endsWith("ا");
  }

  private boolean isCounted(List<Lexeme> lexemes, int at) {
    String word = Text.bare(lexemes, at);
    return nouns.of(word).isPresent()
        || word.length() > 2
            && !word.startsWith("ال")
            && !word.startsWith("و")
            && !NOT_COUNTED.contains(word);
  }

  /** The last word of what is said stands for the noun, the others for the number. */
  private static Reading spread(List<Lexeme> lexemes, int at, int length, String words) {
    Lexeme noun = lexemes.get(at + length);
    Lexeme lastDigits = lexemes.get(at + length - 1);
    List<Token> tokens = new ArrayList<>();
    String[] said = words.split(" +");
    for (int i = 0; i < said.length; i++) {
      boolean last = i == said.length - 1;
      int start = last && said.length > 1 ? noun.start() : lexemes.get(at).start();
      int end = last || said.length == 1 ? noun.end() : lastDigits.end();
      tokens.add(Token.word(said[i], start, end));
    }
    return new Reading(length + 1, tokens);
  }

  private static Reading unknown(List<Lexeme> lexemes, int at, NumberLiteral number, String word) {
    Gender gender = CountedNoun.gender(word);
    int length = number.length();
    if (number.whole().equals("1") && CountedNoun.isSingular(word)) {
      String noun = Spelling.canonical(lexemes.get(at + length).text());
      String one = Cardinal.words(1, gender, GrammaticalCase.OBLIQUE);
      return spread(lexemes, at, length, noun + " " + one);
    }
    String words =
        Whole.words(number.whole(), gender, CaseOfNumber.at(lexemes, at), /* beforeNoun= */ true);
    return Reading.words(lexemes, at, length, words);
  }
}
