package rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rawi.Shared;

class TextCommandTest {
  private static final List<String> STAGES =
      List.of("sentences", "normalised", "vocalised", "pausal", "phonemes");

  private static List<String> lines(Path article, String stage) {
    Cli run = Cli.run("text", article, "--stage", stage);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.lines();
  }

  private static void checkStages(Path article) {
    int count = lines(article, "sentences").size();
    assertThat(count).isGreaterThan(5);
    for (String stage : STAGES) {
      assertThat(lines(article, stage)).as(stage).hasSize(count).noneMatch(String::isBlank);
    }
    assertThat(lines(article, "phonemes"))
        .allMatch(line -> line.matches("[ʔbtθdʒħxðrzsʃˤʕɣfqklmnhwjaiupvgeoːˈ ]+"));
    assertThat(lines(article, "normalised"))
        .noneMatch(line -> line.matches(".*[0-9A-Za-z٠-٩$%€].*"));
  }

  @Test
  void everyStagePrintsTheSameSentencesOfTheSeeds() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      seeds.forEach(TextCommandTest::checkStages);
    }
  }

  @Test
  void andOfARealPressArticle() throws IOException {
    assumeTrue(Files.isDirectory(Shared.folder().resolve("seeds")), "no press article here");
    try (Stream<Path> articles = Files.list(Shared.folder().resolve("seeds"))) {
      articles.forEach(TextCommandTest::checkStages);
    }
  }

  @Test
  void headingsAreSentencesToo() {
    assertThat(lines(Path.of("seeds/garden.md"), "sentences")).contains("راقب الشمس");
  }
}
