package rawi.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
  private final Path folder;

  ArticlesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void findsTheReaderByExtension() throws IOException {
    assertThat(Articles.read(write("a.md", "# عنوان\n\nنص")).titleOrigin())
        .isEqualTo(TitleOrigin.HEADING);
    assertThat(Articles.read(write("a.MARKDOWN", "# عنوان\n\nنص")).titleOrigin())
        .isEqualTo(TitleOrigin.HEADING);
    assertThat(Articles.read(write("a.txt", "# عنوان\n\nنص طويل.")).titleOrigin())
        .isEqualTo(TitleOrigin.FIRST_LINE);
  }

  @Test
  void saysWhatIsWrongWithTheFile() throws IOException {
    check(folder.resolve("no.txt"), "There is no file");
    check(folder, "is a folder");
    check(write("a.docx", "نص"), "known are .markdown, .md, .txt");
    check(write("txt", "نص"), "known are .markdown, .md, .txt");
    check(write("empty.txt", ""), "is empty");
    check(write("blank.md", "\uFEFF \t\r\n\u00A0\n"), "is empty");
    check(write("latin.txt", "Hello, 2025."), "has no Arabic text to read");
    check(write("digits.txt", "١٢٣ ، ؟"), "has no Arabic text to read");
    check(write("code.md", "```\nسلام\n```\n\n<!-- سلام -->\n"), "has no Arabic text to read");
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(Articles.MAX_BYTES + 1);
    }
    check(file, "has 16777217 bytes; an article has at most 16777216");
  }

  @Test
  void refusesAFileThatCannotBeRead() throws IOException {
    // A link to itself: there, but not to be opened, not even by the superuser.
    Path file = folder.resolve("loop.txt");
    Files.createSymbolicLink(file, file);
    check(file, "cannot be read");
  }

  private void check(Path file, String problem) {
    ArticleFailure failure = catchThrowableOfType(ArticleFailure.class, () -> Articles.read(file));
    assertThat(failure).hasMessageContaining(problem).hasMessageContaining(file.toString());
    assertThat(failure.remedy()).isNotBlank();
    assertThat(failure.file()).isEqualTo(file);
    assertThat(failure.byteOffset()).isEmpty();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
