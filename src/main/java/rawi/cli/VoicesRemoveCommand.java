package rawi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rawi.files.UserFolders;
import rawi.voice.VoiceCatalogue;
import rawi.voice.VoiceInstaller;

/** {@code rawi voices remove}. */
@Command(name = "remove", description = "Delete an installed voice.")
final class VoicesRemoveCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NAME", description = "An installed voice.")
  String name = "";

  @Override
  public Integer call() {
    new VoiceInstaller(VoiceCatalogue.installed(UserFolders.ofSystem())).remove(name);
    spec.commandLine().getOut().println(name + " is removed");
    return 0;
  }
}
