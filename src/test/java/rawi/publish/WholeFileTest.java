package rawi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private final Path folder;

  WholeFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void writesAndReplaces() throws IOException {
    Path file = folder.resolve("a");
    WholeFile.write(file, out -> out.write('1'));
    WholeFile.write(file, out -> out.write('2'));
    assertThat(files()).containsExactly(file);
    assertThat(file).hasContent("2");
  }

  @Test
  void aFailureLeavesWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write('2');
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(OutputFailure.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("No space left");
    assertThat(files()).containsExactly(file);
    assertThat(file).hasContent("old");
  }

  @Test
  void aFaultOfOursLeavesNothing() throws IOException {
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    folder.resolve("a"),
                    out -> {
                      throw new IllegalStateException("a fault");
                    }))
        .hasMessage("a fault");
    assertThat(files()).isEmpty();
  }

  @Test
  void saysThatAFolderMayNotBeWrittenTo() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no /proc here");
    Path proc = Path.of("/proc/rawi.mp3");
    assertThatThrownBy(() -> WholeFile.prepare(proc))
        .isInstanceOfSatisfying(
            OutputFailure.class, failure -> assertThat(failure.path()).isEqualTo(proc));
  }
}
