package rawi.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** Whether and how progress is told. */
final class ProgressOptions {
  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing on the way.")
  boolean quiet;

  /** Progress to the standard error: a line that is drawn anew on a terminal, else plain lines. */
  ProgressLine open(PrintWriter err) {
    if (quiet) {
      return ProgressLine.silent();
    }
    return isTerminal() ? new TerminalProgress() : new PlainProgress(err);
  }

  /** The launcher knows; without it, the standard streams do. */
  private static boolean isTerminal() {
    String told = System.getProperty("rawi.terminal");
    return told == null ? System.console() != null : Boolean.parseBoolean(told);
  }
}
