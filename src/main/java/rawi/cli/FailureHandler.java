package rawi.cli;

import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import rawi.failure.Failure;

/** Turns every failure into a message, the remedy, and an exit code. */
final class FailureHandler implements CommandLine.IExecutionExceptionHandler {
  private static final int INTERRUPTED = 130;

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, CommandLine.ParseResult line) {
    PrintWriter err = command.getErr();
    if (failure instanceof CancellationException) {
      err.println("rawi: interrupted; nothing was written");
      return INTERRUPTED;
    }
    if (failure instanceof Failure known) {
      err.println("rawi: " + known.getMessage());
      err.println("  " + known.remedy());
    } else {
      err.println("rawi: an error in the program itself: " + failure);
      err.println("  Please report it, with what --debug prints.");
    }
    if (RawiCommand.of(command).debug) {
      failure.printStackTrace(err);
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
