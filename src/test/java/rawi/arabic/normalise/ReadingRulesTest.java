package rawi.arabic.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rawi.arabic.letters.Marks;

/** Sentences and what is said for them, without marks: a line of each file a case. */
class ReadingRulesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/normalised");

  private final Normaliser normaliser = new Normaliser();

  @TestFactory
  Stream<DynamicTest> everyFile() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private void check(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> found =
        lines.stream()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .map(text -> text + "\t" + Marks.strip(normaliser.normalise(text).toString()))
            .toList();
    assertThat(found).isEqualTo(lines);
  }
}
