package rawi.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code rawi} itself, which only holds the others. */
@Command(
    name = "rawi",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    description = "Reads Arabic articles aloud: one article in, one chaptered MP3 out.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      SpeakCommand.class,
      TextCommand.class,
      LexiconCommand.class,
      VocaliseCommand.class,
      ChaptersCommand.class,
      VoicesCommand.class,
      BenchCommand.class,
      AutoComplete.GenerateCompletion.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 failed, 2 a command line that cannot be parsed.",
      "Completion in the shell: source <(rawi generate-completion)"
    })
final class RawiCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of a failure.")
  boolean debug;

  /** The command at the root of this one. */
  static RawiCommand of(CommandLine command) {
    return (RawiCommand) command.getCommandSpec().root().userObject();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}
