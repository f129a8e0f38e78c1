package rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VocaliseCommandTest {
  @TempDir Path folder = Path.of("");

  @Test
  void inputIsVocalisedLineByLine() {
    assertThat(run("عن\r\n\nمن 5\nabc", "-")).isEqualTo("عَنْ\r\n\nمِنْ 5\nabc");
  }

  @Test
  void nothingNamedIsTheInput() {
    assertThat(run("عن")).isEqualTo("عَنْ");
  }

  @Test
  void noInputIsNoOutput() {
    assertThat(run("", "-")).isEmpty();
  }

  @Test
  void aFileIsVocalised() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "عن\n");
    assertThat(run("", file.toString())).isEqualTo("عَنْ\n");
  }

  @Test
  void aFileOfGoldIsScored() throws IOException {
    Path file = Files.writeString(folder.resolve("gold.txt"), "إِلَى الْبَيْتِ\n");
    assertThat(run("", "--score", file.toString()))
        .startsWith("DER 0.00 / 0.00 no case · on marked letters 0.00")
        .contains("2 words", "characters a second");
  }

  @Test
  void aFileThatIsMissingFailsByName() {
    assertThat(failure(InputStream.nullInputStream(), "none.txt"))
        .isInstanceOf(VocaliseFailure.class)
        .hasMessage("none.txt does not exist");
  }

  @Test
  void aFolderFailsByName() {
    assertThat(failure(InputStream.nullInputStream(), folder.toString()))
        .isInstanceOf(VocaliseFailure.class)
        .hasMessageContaining(folder + " cannot be read");
  }

  @Test
  void whatIsNotUtf8FailsByLine() {
    byte[] bytes = {'a', '\n', (byte) 0xff, '\n'};
    assertThat(failure(new ByteArrayInputStream(bytes), "-"))
        .isInstanceOfSatisfying(
            VocaliseFailure.class,
            failure -> {
              assertThat(failure).hasMessageStartingWith("the input is not UTF-8 text");
              assertThat(failure.name()).isEqualTo("the input");
              assertThat(failure.remedy()).contains("UTF-8");
            });
  }

  private static String run(String input, String... arguments) {
    StringWriter out = new StringWriter();
    CommandLine command =
        command(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out);
    assertThat(command.execute(arguments)).isZero();
    return out.toString();
  }

  private static Throwable failure(InputStream input, String... arguments) {
    List<Throwable> thrown = new ArrayList<>();
    CommandLine command = command(input, new StringWriter());
    command.setExecutionExceptionHandler(
        (e, line, result) -> {
          thrown.add(e);
          return 1;
        });
    assertThat(command.execute(arguments)).isEqualTo(1);
    return thrown.get(0);
  }

  private static CommandLine command(InputStream input, StringWriter out) {
    return new CommandLine(new VocaliseCommand(input)).setOut(new PrintWriter(out));
  }
}
