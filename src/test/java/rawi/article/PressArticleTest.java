package rawi.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real articles: those in the shared folder, which need not be there, and our own samples. */
class PressArticleTest {
  @Test
  void readsARealArticleThatHasNeitherTitleNorHeadings() throws IOException {
    List<Path> files = filesIn(shared().resolve("seeds"));
    assumeTrue(!files.isEmpty(), "no articles in the shared folder");
    for (Path file : files) {
      Article article = Articles.read(file);
      Script script = Script.of(article, new SentenceSplitter());
      long paragraphs = Files.readString(file).lines().filter(line -> !line.isBlank()).count();
      assertThat(article.titleOrigin()).isEqualTo(TitleOrigin.FIRST_WORDS);
      assertThat(script.chapters()).hasSize((int) paragraphs);
      assertThat(script.chapters().get(0).title()).isEqualTo(article.title());
      checkOffsets(file, script);
    }
  }

  @Test
  void readsTheSampleArticles() throws IOException {
    List<Path> files = filesIn(Path.of("seeds"));
    assertThat(files).hasSizeGreaterThanOrEqualTo(3);
    for (Path file : files) {
      Script script = Script.of(Articles.read(file), new SentenceSplitter());
      assertThat(script.sentences()).hasSizeGreaterThan(10);
      assertThat(script.chapters()).hasSizeGreaterThan(3);
      checkOffsets(file, script);
    }
  }

  /** Up to the first piece of markup, a sentence stands in the file as it is spoken. */
  private static void checkOffsets(Path file, Script script) throws IOException {
    String text = Files.readString(file);
    for (Sentence sentence : script.sentences()) {
      String firstWord = sentence.text().split("[^\\p{L}\\p{N}]", 2)[0];
      assertThat(text.substring(sentence.offset())).startsWith(firstWord);
      assertThat(text.substring(0, sentence.offset()).lines().count())
          .isBetween(sentence.line() - 1L, (long) sentence.line());
    }
  }

  private static Path shared() {
    return Path.of(Objects.requireNonNullElse(System.getenv("RAWI_SHARED"), "../shared"));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
