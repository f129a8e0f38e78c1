package rawi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rawi.files.UserFolders;
import rawi.voice.Downloads;
import rawi.voice.LocalFolder;
import rawi.voice.Voice;
import rawi.voice.VoiceCatalogue;
import rawi.voice.VoiceInstaller;

/** {@code rawi voices install}. */
@Command(
    name = "install",
    description = {
      "Install a voice, or bring it up to date.",
      "A download that breaks off goes on where it was when the command is run again."
    })
final class VoicesInstallCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NAME", description = "One of those that rawi voices lists.")
  String name = "";

  @Option(
      names = "--from",
      paramLabel = "FOLDER",
      description = "Take the files from a folder, not from the network.")
  @Nullable Path from;

  @Mixin ProgressOptions progressOptions = new ProgressOptions();

  @Override
  public Integer call() {
    UserFolders user = UserFolders.ofSystem();
    VoiceChoice choice = VoiceChoice.ofUser();
    Voice manifest = choice.catalogue().latest(name);
    VoiceInstaller installer = new VoiceInstaller(VoiceCatalogue.installed(user));
    boolean changed;
    try (InstallLine progress = progressOptions.openInstall(name, spec.commandLine().getErr())) {
      changed =
          installer.install(
              manifest, from == null ? new Downloads() : new LocalFolder(from), progress);
    }
    tell(changed, manifest, VoiceChoice.ofUser());
    return 0;
  }

  private void tell(boolean changed, Voice manifest, VoiceChoice choice) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        changed ? "%s is installed (%.1f MB, %s)%n" : "%s is installed already (%.1f MB, %s)%n",
        name,
        manifest.origin().size() / 1e6,
        manifest.licence());
    out.println(
        choice.name(null).equals(name)
            ? "  it speaks from now on"
            : "  to hear it: --voice " + name);
    if (!manifest.origin().attribution().isEmpty()) {
      out.println("  " + manifest.origin().attribution());
    }
  }
}
