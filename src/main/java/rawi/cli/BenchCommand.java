package rawi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rawi bench}: what Rawi costs on this computer. */
@Command(
    name = "bench",
    description = "Measure what Rawi costs on this computer.",
    synopsisSubcommandLabel = "MEASURE",
    subcommands = {MemoryBench.class, SpeechBench.class})
final class BenchCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing what to measure");
  }
}
