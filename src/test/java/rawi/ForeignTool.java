package rawi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs programs that others wrote, which read what we write. */
public final class ForeignTool {
  private ForeignTool() {}

  /**
   * What a program prints, on both of its streams; the test that asks is skipped where the program
   * is not installed, and fails where the program does.
   */
  public static String run(String tool, Object... arguments) {
    List<String> command = new ArrayList<>(List.of(tool));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    try {
      Process process = start(command);
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as("%s: %s", command, output).isZero();
      return output;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(command.toString(), e);
    }
  }

  private static Process start(List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().put("PYTHONIOENCODING", "utf-8");
      return builder.start();
    } catch (IOException e) {
      return abort(command.get(0) + " is not installed");
    }
  }
}
