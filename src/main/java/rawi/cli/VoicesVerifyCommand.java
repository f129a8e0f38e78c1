package rawi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rawi.voice.Voice;
import rawi.voice.VoiceCatalogue;
import rawi.voice.VoiceInstaller;

/** {@code rawi voices verify}. */
@Command(
    name = "verify",
    description = "Compare the files of an installed voice, or of all, with their checksums.")
final class VoicesVerifyCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "A voice; all that are installed if not given.")
  @Nullable String name;

  @Override
  public Integer call() {
    VoiceCatalogue catalogue = VoiceChoice.ofUser().catalogue();
    List<Voice> voices =
        name == null
            ? catalogue.all().stream().filter(VoiceCatalogue::isThere).toList()
            : List.of(catalogue.known(name));
    boolean whole = true;
    for (Voice voice : voices) {
      whole &= verify(voice);
    }
    return whole ? 0 : 1;
  }

  private boolean verify(Voice voice) {
    List<String> faults = VoiceInstaller.verify(voice);
    PrintWriter out = spec.commandLine().getOut();
    if (faults.isEmpty()) {
      out.println(voice.name() + " is whole");
      return true;
    }
    PrintWriter err = spec.commandLine().getErr();
    err.println("rawi: the voice " + voice.name() + " is not whole");
    faults.forEach(fault -> err.println("  " + fault));
    err.println("  mend it: rawi voices install " + voice.name());
    return false;
  }
}
