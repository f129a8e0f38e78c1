package rawi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of any text. */
class AnyTextTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  @Provide
  Arbitrary<String> passages() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "كتب", "د.", "أ.د.", "ق.م.", "ثم", "قال", "ر.", "x.com", "www.", "2.5", "1.", "U.S.",
            ".", "..", "...", "…", "؟", "!", "؟!", "،", ":", "«", "»", "\"", "(", ")", "“", "”",
            "'", "-", " ", " ", " ", "😀", "َ", "***", "\u200F", "&amp;", "\\*", "`", "*", "|", "#",
            "[", "]");
    Arbitrary<String> wild = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, wild))
        .list()
        .ofMaxSize(40)
        .map(list -> String.join("", list));
  }

  @Property
  void sentencesAndTheBlanksBetweenThemAreThePassage(@ForAll("passages") String text) {
    int end = 0;
    for (TextRange range : splitter.split(text)) {
      assertThat(text.substring(end, range.start()).codePoints()).allMatch(Characters::isBlank);
      assertThat(range.of(text)).isNotBlank();
      end = range.end();
    }
    assertThat(text.substring(end).codePoints()).allMatch(Characters::isBlank);
  }

  @Property
  void everySentenceHasALetterOrDigitIfThePassageHas(@ForAll("passages") String text) {
    if (Characters.hasSpoken(text, 0, text.length())) {
      assertThat(splitter.split(text))
          .allMatch(range -> Characters.hasSpoken(text, range.start(), range.end()));
    }
  }

  @Property
  void plainTextKeepsItsOffsets(@ForAll("passages") String text, @ForAll("passages") String more) {
    checkOffsets(new PlainTextReader(), "\uFEFFنص\r\n\r\n" + text + "\r\n" + more);
  }

  @Property
  void markdownKeepsItsOffsets(@ForAll("passages") String text, @ForAll("passages") String more) {
    checkScript(new MarkdownReader(), "\uFEFF# نص\r\n\r\n" + text + "\r\n\r\n> " + more);
  }

  private void checkOffsets(ArticleReader reader, String file) {
    for (Sentence sentence : checkScript(reader, file)) {
      assertThat(file.codePointAt(sentence.offset())).isEqualTo(sentence.text().codePointAt(0));
    }
  }

  private List<Sentence> checkScript(ArticleReader reader, String file) {
    Article article = reader.read(new SourceText(Path.of("نص"), file));
    List<Sentence> sentences = Script.of(article, splitter).sentences();
    assertThat(sentences).allMatch(s -> s.offset() < file.length()).isNotEmpty();
    assertThat(sentences).isSortedAccordingTo((a, b) -> Integer.compare(a.offset(), b.offset()));
    return sentences;
  }
}
