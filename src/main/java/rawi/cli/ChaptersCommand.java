package rawi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rawi.audio.MediaInfo;
import rawi.audio.MediaProbe;

/** {@code rawi chapters}: what a player sees in an MP3. */
@Command(name = "chapters", description = "Print the chapters that a player sees in an MP3.")
final class ChaptersCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE.mp3", description = "Any audio file.")
  Path file = Path.of("");

  @Override
  public Integer call() {
    MediaInfo info = MediaProbe.probe(file);
    PrintWriter out = spec.commandLine().getOut();
    out.println(info.tags().getOrDefault("title", file.toString()));
    out.println("  length " + Clock.exact(info.durationMillis()));
    int number = 0;
    for (MediaInfo.Mark mark : info.chapters()) {
      number++;
      out.printf("%3d  %s  %s%n", number, Clock.exact(mark.startMillis()), mark.title());
    }
    if (number == 0) {
      out.println("  no chapters");
    }
    return 0;
  }
}
