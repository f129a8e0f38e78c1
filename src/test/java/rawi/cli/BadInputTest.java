package rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every bad input ends with its own message, the right exit code, and nothing left behind. */
class BadInputTest {
  private final Path folder;
  private final Path mp3;

  BadInputTest(@TempDir Path folder) {
    this.folder = folder;
    this.mp3 = folder.resolve("out").resolve("article.mp3");
  }

  private Path article(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Path article(String content) throws IOException {
    return article("article.txt", content.getBytes(StandardCharsets.UTF_8));
  }

  private void refuses(Path article, String... message) {
    refuses(List.of("speak", article, "-o", mp3), message);
  }

  private void refuses(List<?> args, String... message) {
    Cli run = Cli.run(args.toArray());
    assertThat(run.err()).startsWith("rawi: ").contains(message);
    assertThat(run.err().lines().count()).as("a problem and a remedy").isGreaterThanOrEqualTo(2);
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(mp3).doesNotExist();
    assertThat(hiddenFiles()).isEmpty();
  }

  private List<Path> hiddenFiles() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(".")).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aMissingFile() {
    refuses(folder.resolve("nothing.txt"), "nothing.txt");
  }

  @Test
  void aFolder() {
    refuses(folder, "is a folder");
  }

  @Test
  void anEmptyFile() throws IOException {
    refuses(article(""), "article.txt", "empty");
    refuses(article(" \n\t\n"), "article.txt", "empty");
  }

  @Test
  void noArabic() throws IOException {
    refuses(article("Only English here."), "article.txt", "Arabic");
  }

  @Test
  void anotherEncodingWithItsFirstBadByte() throws IOException {
    byte[] windows = "abc مرحبا".getBytes(Charset.forName("windows-1256"));
    refuses(article("old.txt", windows), "old.txt", "4", "UTF-8");
  }

  @Test
  void aCutUtf16File() throws IOException {
    byte[] whole = "\ufeffمرحبا".getBytes(StandardCharsets.UTF_16LE);
    refuses(
        article("cut.txt", java.util.Arrays.copyOf(whole, whole.length - 1)), "cut.txt", "byte 10");
  }

  @Test
  void anUnknownFormat() throws IOException {
    refuses(article("book.pdf", new byte[] {37, 80, 68, 70}), "book.pdf", ".txt", ".md");
  }

  @Test
  void nothingThatCanBeSaid() throws IOException {
    refuses(article("ـ ـــ ـ"), "article.txt");
  }

  @Test
  void anUnknownVoiceNamesTheNearOnes() throws IOException {
    refuses(
        List.of("speak", article("مرحبا بكم."), "-o", mp3, "--voice", "espaek"),
        "espaek",
        "did you mean: espeak");
  }

  @Test
  void aVoiceNameThatLeavesItsFolder() throws IOException {
    refuses(
        List.of("speak", article("مرحبا بكم."), "-o", mp3, "--voice", "../espeak"), "../espeak");
  }

  @Test
  void aFileThatRawiDidNotMakeStays() throws IOException {
    Path other = Files.writeString(folder.resolve("other.mp3"), "not ours");
    refuses(List.of("speak", article("مرحبا بكم."), "-o", other), "other.mp3", "--force");
    assertThat(other).hasContent("not ours");
  }

  @Test
  void theOutputIsAFolder() throws IOException {
    refuses(List.of("speak", article("مرحبا بكم."), "-o", folder), "is a folder");
  }

  @Test
  void theOutputsFolderCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    refuses(List.of("speak", article("مرحبا بكم."), "-o", file.resolve("a.mp3")), "file");
  }

  @Test
  void aReportOverTheArticleIsRefusedBeforeSpeaking() throws IOException {
    Path article = article("مرحبا بكم.");
    refuses(List.of("speak", article, "-o", mp3, "--report", article), "no report");
    assertThat(article).hasContent("مرحبا بكم.");
  }

  @Test
  void theSettingsAreWrong() throws IOException {
    Path config = Files.createDirectories(folder.resolve("config"));
    Files.writeString(config.resolve("config.yaml"), "voices: espeak\n");
    System.setProperty("rawi.config", config.toString());
    try {
      refuses(article("مرحبا بكم."), "config.yaml", "voices");
    } finally {
      System.clearProperty("rawi.config");
    }
  }

  @Test
  void chaptersOfNoAudio() throws IOException {
    refuses(List.of("chapters", article("مرحبا")), "article.txt");
    refuses(List.of("chapters", folder.resolve("none.mp3")), "none.mp3");
  }

  @Test
  void textOfAMissingFile() {
    refuses(List.of("text", folder.resolve("none.txt"), "--stage", "phonemes"), "none.txt");
  }

  private static void misuse(String message, Object... args) {
    Cli run = Cli.run(args);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void commandLinesThatCannotBeParsed() {
    misuse("Missing command");
    misuse("sing", "sing");
    misuse("ARTICLE", "speak");
    misuse("--loud", "speak", "a.txt", "--loud");
    misuse("0.5 to 3", "speak", "a.txt", "--rate", "9");
    misuse("0.5 to 2", "speak", "a.txt", "--pitch", "high");
    misuse("10000", "speak", "a.txt", "--pause-sentence", "-1");
    misuse("bit rate", "speak", "a.txt", "--bit-rate", "95");
    misuse("--stage", "text", "a.txt");
    misuse("sounds", "text", "a.txt", "--stage", "sounds");
  }

  @Test
  void debugPrintsTheStackTrace() {
    Cli run = Cli.run("speak", folder.resolve("nothing.txt"), "--debug");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("\tat rawi.");
  }
}
