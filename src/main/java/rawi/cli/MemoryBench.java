package rawi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rawi.audio.MediaProbe;
import rawi.failure.Failure;

/** {@code rawi bench memory}: the peak memory of a long article beside that of a short one. */
@Command(
    name = "memory",
    description = {
      "Speak an article once, and many times over as one, each in a process of its own,",
      "and print the peak memory of both and their ratio."
    })
final class MemoryBench implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ARTICLE", description = "A text file of some three minutes.")
  Path article = Path.of("");

  @Option(
      names = "--times",
      paramLabel = "N",
      description = "How many times over; ${DEFAULT-VALUE} make three hours of three minutes.",
      defaultValue = "60")
  int times = 60;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = Files.createTempDirectory("rawi-bench-");
    try {
      String text = Files.readString(article);
      long brief = measure(out, folder, "once", text);
      long lengthy = measure(out, folder, times + " times", (text + "\n\n").repeat(times));
      out.printf(Locale.ROOT, "ratio %.3f%n", (double) lengthy / brief);
    } finally {
      delete(folder);
    }
    return 0;
  }

  private static long measure(PrintWriter out, Path folder, String name, String text)
      throws IOException, InterruptedException {
    Path copy = Files.writeString(folder.resolve("article.txt"), text);
    Path mp3 = folder.resolve("article.mp3");
    long peak = peakOf(speak(copy, mp3));
    long millis = MediaProbe.probe(mp3).durationMillis();
    out.printf(Locale.ROOT, "%-10s %10s  %6.1f MB%n", name, Clock.of(millis), peak / 1024.0);
    out.flush();
    return peak;
  }

  /** The command line of this very program, for another article. */
  private static Process speak(Path article, Path mp3) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(
        List.of("speak", article.toString(), "-o", mp3.toString(), "--force", "--quiet"));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Looks at the process until it ends; the highest resident memory seen, in kB. */
  private static long peakOf(Process process) throws IOException, InterruptedException {
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, residentNow(process.pid()));
      Thread.sleep(20);
    }
    if (process.exitValue() != 0) {
      throw new Failure(
          "the measured process failed with exit code " + process.exitValue(),
          "See its own message above.");
    }
    return peak;
  }

  /** On Linux the kernel's own record of the peak, elsewhere the size at this moment. */
  private static long residentNow(long pid) throws IOException, InterruptedException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    if (Files.exists(Path.of("/proc/self/status"))) {
      return Files.exists(status) ? numberIn(line(Files.readString(status), "VmHWM:")) : 0;
    }
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
    String size = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    ps.waitFor();
    return numberIn(size);
  }

  private static String line(String text, String start) {
    return text.lines().filter(line -> line.startsWith(start)).findFirst().orElse("");
  }

  private static long numberIn(String text) {
    String digits = text.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
