package rawi.arabic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rawi.arabic.SpokenText;
import rawi.arabic.Token;
import rawi.arabic.letters.Marks;

class AnyWordTest {
  private static final Lexicon LEXICON = Lexicon.read(List.of(Path.of("voices", "lexicon.tsv")));

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> prefix = Arbitraries.strings().withChars("وفبكلسا").ofMaxLength(4);
    Arbitrary<String> stem =
        Arbitraries.of(
            "يمن", "اليمن", "لبنان", "مستوى", "مسؤولية", "ليبيا", "يتم", "تويتر", "رؤساء");
    Arbitrary<String> marks = Arbitraries.of("", "\u064E", "\u0651", "\u064B");
    Arbitrary<String> ending = Arbitraries.strings().withChars("هامنكيةت").ofMaxLength(4);
    return Combinators.combine(prefix, stem, marks, ending).as((a, b, c, d) -> a + b + c + d);
  }

  @Property
  void lettersOfWordsStay(@ForAll("words") String word) {
    List<Token> said =
        LEXICON.apply(new SpokenText(List.of(Token.word(word, 0, word.length())))).tokens();
    assertThat(said).hasSize(1);
    assertThat(Marks.strip(said.get(0).text())).isEqualTo(Marks.strip(word));
  }
}
