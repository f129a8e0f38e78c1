package rawi.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** Whether and how progress is told. */
final class ProgressOptions {
  /** Set by the launcher, which alone can see whether the standard error is a terminal. */
  private static final String TERMINAL = "rawi.terminal";

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing on the way.")
  boolean quiet;

  /** Progress to the standard error: a line that is drawn anew on a terminal, else plain lines. */
  ProgressLine open(PrintWriter err) {
    if (quiet) {
      return ProgressLine.silent();
    }
    return Boolean.getBoolean(TERMINAL) ? new TerminalProgress() : new PlainProgress(err);
  }

  /** The same for the installation of a voice. */
  InstallLine openInstall(String voice, PrintWriter err) {
    InstallLine.Manner spoken =
        Boolean.getBoolean(TERMINAL) ? InstallLine.Manner.TERMINAL : InstallLine.Manner.PLAIN;
    return new InstallLine(voice, err, quiet ? InstallLine.Manner.SILENT : spoken);
  }
}
