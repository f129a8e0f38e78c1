package rawi.engine.espeak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rawi.engine.SpeechFailure;

class EspeakFilesTest {
  private static final EspeakJar JAR = EspeakJar.of("Linux", "amd64");

  private final Path cache;

  EspeakFilesTest(@TempDir Path cache) {
    this.cache = cache;
  }

  @Test
  void unpacksTheLibraryAndTheDataOfItsTwoVoicesAlone() {
    EspeakFiles files = EspeakFiles.unpack(JAR, cache);
    assertThat(files.library()).hasFileName("libespeak-ng.so").isNotEmptyFile();
    assertThat(files.data().resolve("voices/rawi")).isNotEmptyFile();
    assertThat(files.data().resolve("voices/rawi-en")).isNotEmptyFile();
    assertThat(files.data().toFile().list())
        .containsExactlyInAnyOrder(
            "phontab", "phonindex", "phondata", "intonations", "ar_dict", "en_dict", "voices");
  }

  @Test
  void secondStartWritesNothing() throws IOException {
    Path library = EspeakFiles.unpack(JAR, cache).library();
    Files.setLastModifiedTime(library, FileTime.fromMillis(0));
    EspeakFiles.unpack(JAR, cache);
    assertThat(Files.getLastModifiedTime(library)).isEqualTo(FileTime.fromMillis(0));
  }

  @Test
  void changedFileIsUnpackedAnew() throws IOException {
    Path library = EspeakFiles.unpack(JAR, cache).library();
    byte[] right = Files.readAllBytes(library);
    byte[] wrong = right.clone();
    wrong[1000] ^= 1;
    Files.write(library, wrong);
    EspeakFiles.unpack(JAR, cache);
    assertThat(library).hasBinaryContent(right);
    assertNothingElseIn();
  }

  @Test
  void missingFileIsUnpackedAnew() throws IOException {
    Path phondata = EspeakFiles.unpack(JAR, cache).data().resolve("phondata");
    Files.delete(phondata);
    EspeakFiles.unpack(JAR, cache);
    assertThat(phondata).isNotEmptyFile();
  }

  @Test
  void emptyListOfHashesProvesNothing() throws IOException {
    Path data = EspeakFiles.unpack(JAR, cache).data();
    Files.writeString(data.resolveSibling("SHA256SUMS"), "");
    Files.writeString(data.resolve("phontab"), "");
    EspeakFiles.unpack(JAR, cache);
    assertThat(data.resolve("phontab")).isNotEmptyFile();
  }

  @Test
  void manyMayUnpackAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      Callable<EspeakFiles> unpack = () -> EspeakFiles.unpack(JAR, cache);
      List<Future<EspeakFiles>> all =
          threads.invokeAll(List.of(unpack, unpack, unpack, unpack, unpack, unpack));
      for (Future<EspeakFiles> files : all) {
        assertThat(files.get().library()).isNotEmptyFile();
      }
    } finally {
      threads.shutdown();
    }
    assertNothingElseIn();
  }

  @Test
  void manyProcessesMayUnpackAtOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      ProcessBuilder java =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              Unpacker.class.getName(),
              cache.toString());
      processes.add(java.redirectErrorStream(true).start());
    }
    for (Process process : processes) {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
    }
    assertNothingElseIn();
  }

  /** Unpacks, and reads the library at once: it must stay where it is. */
  static final class Unpacker {
    private Unpacker() {}

    public static void main(String[] args) throws IOException {
      EspeakFiles files = EspeakFiles.unpack(JAR, Path.of(args[0]));
      for (int i = 0; i < 50; i++) {
        Files.readAllBytes(files.library());
      }
    }
  }

  private void assertNothingElseIn() throws IOException {
    try (Stream<Path> folders = Files.list(cache.resolve("espeak"))) {
      assertThat(folders.filter(Files::isDirectory)).hasSize(1);
    }
  }

  @Test
  void cacheThatCannotBeAFolderIsNamed() throws IOException {
    Path file = Files.writeString(cache.resolve("file"), "");
    assertThatThrownBy(() -> EspeakFiles.unpack(JAR, file))
        .isInstanceOf(SpeechFailure.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void zipEntryCannotLeaveTheFolder() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : Set.of("../phontab", "/phontab", "../../evil", "phontab/../../evil")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
      }
    }
    Path data = cache.resolve("a/data");
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertThatThrownBy(() -> EspeakFiles.unzip(zip, data)).hasMessageContaining("have no");
    try (Stream<Path> files = Files.walk(cache)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }
}
