package rawi.arabic.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rawi.arabic.Token;
import rawi.arabic.letters.Spelling;

/** Whatever stands in a sentence, words only come out, and every word of it is said. */
class NoWordIsLostTest {
  private static final String WORDS_ALONE =
      "[\\u0621-\\u063A\\u0641-\\u0652\\u0670\\u0671پچژڤگ ،؛؟.!:…()«»-]*";

  private final Normaliser normaliser = new Normaliser();

  private void check(String sentence) {
    List<Token> tokens = normaliser.normalise(sentence).tokens();
    assertThat(normaliser.normalise(sentence).toString()).as(sentence).matches(WORDS_ALONE);
    List<Lexeme> lexemes = Lexer.lexemes(sentence);
    for (int at = 0; at < lexemes.size(); at++) {
      Lexeme lexeme = lexemes.get(at);
      if (!lexeme.is(Lexeme.Kind.SIGN) && isSpoken(lexeme) && !isFootnote(lexemes, at)) {
        assertThat(tokens)
            .as("%s in %s", lexeme, sentence)
            .anyMatch(
                token ->
                    token.isWord()
                        && token.start() <= lexeme.start()
                        && token.end() >= lexeme.end());
      }
    }
  }

  /** Letters of no sound, such as tatweel alone, are no words. */
  private static boolean isSpoken(Lexeme lexeme) {
    boolean modifiers =
        lexeme.text().codePoints().allMatch(c -> Character.getType(c) == Character.MODIFIER_LETTER);
    boolean arabic = lexeme.is(Lexeme.Kind.ARABIC);
    return arabic ? !Spelling.canonical(lexeme.text()).isBlank() : !modifiers;
  }

  private static boolean isFootnote(List<Lexeme> lexemes, int at) {
    return Text.isSign(lexemes, at - 1, "[") && Text.isSign(lexemes, at + 1, "]");
  }

  @Provide
  Arbitrary<String> sentences() {
    Arbitrary<String> words =
        Arbitraries.of(
            "كتاب",
            "سنة",
            "عام",
            "من",
            "في",
            "الساعة",
            "مليون",
            "دولار",
            "%",
            "$",
            "كم",
            "مايو",
            "و",
            "ال",
            "الـ",
            "د.",
            "م",
            "ه",
            "القرن",
            "FaceMash",
            "BBC",
            "/",
            "-",
            "–",
            ":",
            ".",
            "،",
            "(",
            ")",
            "[",
            "]",
            "#",
            "@",
            "+",
            "½",
            "°",
            "ر.س",
            "www.x.com",
            "هاتف",
            "مباراة",
            "€",
            "²");
    Arbitrary<String> numbers =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 3000).map(String::valueOf),
            Arbitraries.longs().greaterOrEqual(0).map(String::valueOf),
            Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(24),
            Arbitraries.strings().withChars("٠١٢٣٤٥٦٧٨٩۰۱۲").ofMinLength(1).ofMaxLength(5));
    Arbitrary<String> gaps = Arbitraries.of(" ", " ", "");
    return Arbitraries.oneOf(words, numbers, gaps)
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 3000)
  void ofRandomNumbersInRandomSentences(@ForAll("sentences") String sentence) {
    check(sentence);
  }

  @Property(tries = 1000)
  void ofRandomText(@ForAll String text) {
    assertThat(normaliser.normalise(text).toString()).matches(WORDS_ALONE);
  }

  @Test
  void ofEveryCodePointOfTheArabicBlocks() {
    int[][] blocks = {
      {0x600, 0x6FF},
      {0x750, 0x77F},
      {0x870, 0x8FF},
      {0xFB50, 0xFDFF},
      {0xFE70, 0xFEFF},
      {0x10EC0, 0x10EFF},
      {0x1EE00, 0x1EEFF}
    };
    for (int[] block : blocks) {
      for (int c = block[0]; c <= block[1]; c++) {
        check("كتب " + Character.toString(c) + " درس");
        check("كتب" + Character.toString(c) + "درس");
        check(Character.toString(c));
      }
    }
  }
}
