package rawi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    Natives.unpackIntoCache();
    Interruption interruption = Interruption.ofCurrentThread();
    int code = run(args, writer(FileDescriptor.out), writer(FileDescriptor.err));
    interruption.finished();
    System.exit(code);
  }

  /**
   * Runs one command.
   *
   * @return 0 done, 1 failed, 2 a command line that cannot be parsed
   */
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine command = new CommandLine(new RawiCommand());
    command.setOut(out).setErr(err);
    command.setExecutionExceptionHandler(new FailureHandler());
    command.setCaseInsensitiveEnumValuesAllowed(true);
    int code = command.execute(args);
    out.flush();
    err.flush();
    return code;
  }

  /** Arabic is printed as UTF-8, whatever the system's own encoding is. */
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
