package rawi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole articles: {@code golden/article/NAME.txt} or {@code .md} is read and shown as {@code
 * NAME.expected} has it. A new case is two new files.
 */
class GoldenArticleTest {
  @ParameterizedTest
  @MethodSource("articles")
  void readsAsExpected(Path article) throws IOException {
    String name = article.getFileName().toString().replaceFirst("\\.[^.]+$", ".expected");
    assertThat(shown(Articles.read(article)))
        .isEqualTo(Files.readString(article.resolveSibling(name)));
  }

  static List<Path> articles() throws IOException, URISyntaxException {
    URL folder = GoldenArticleTest.class.getResource("/golden/article");
    try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(folder).toURI()))) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  private static String shown(Article article) {
    Script script = Script.of(article, new SentenceSplitter());
    StringBuilder shown = new StringBuilder();
    shown.append("title: %s (%s)%n".formatted(article.title(), article.titleOrigin()));
    if (article.author() != null) {
      shown.append("author: %s%n".formatted(article.author()));
    }
    shown.append("\nsections\n");
    for (Section section : article.sections()) {
      shown.append("level %d%n".formatted(section.level()));
      section.passages().forEach(p -> shown.append("  %s %s%n".formatted(p.kind(), p.text())));
    }
    shown.append("\nsentences\n");
    for (Sentence s : script.sentences()) {
      shown.append("%d line %d %s: %s%n".formatted(s.number(), s.line(), s.opening(), s.text()));
    }
    shown.append("\nchapters\n");
    script
        .chapters()
        .forEach(c -> shown.append("from %d: %s%n".formatted(c.firstSentence(), c.title())));
    return shown.toString().replace("\r\n", "\n");
  }
}
