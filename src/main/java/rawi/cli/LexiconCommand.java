package rawi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rawi lexicon}: what is said for words that their letters do not tell. */
@Command(
    name = "lexicon",
    description = "Look after the pronunciation of words.",
    synopsisSubcommandLabel = "TASK",
    subcommands = LexiconCheck.class)
final class LexiconCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing what to do with the lexicon");
  }
}
