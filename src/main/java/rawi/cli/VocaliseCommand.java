package rawi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rawi.arabic.diacritise.DiacriticScore;
import rawi.arabic.diacritise.LineVocaliser;
import rawi.arabic.letters.Marks;

/** {@code rawi vocalise}: a line in, the same line out with its vowel marks. */
@Command(
    name = "vocalise",
    description = {
      "Print a text with its vowel marks, line by line.",
      "Marks that stand in it stay as they are, and so does everything else."
    })
final class VocaliseCommand implements Callable<Integer> {
  /** Characters that go to the network together, if they have come. */
  private static final int BATCH = 1 << 15;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = "-",
      description = "A text in UTF-8; - or nothing for input.")
  String file = "-";

  @Option(
      names = "--score",
      description = {
        "Take FILE, which has its marks, without them, set them, and print how many are wrong,",
        "in percent of all letters, of those that FILE marks, and of words,"
            + " with and without case endings; then characters a second."
      })
  boolean score;

  private final InputStream in;

  VocaliseCommand() {
    this(System.in);
  }

  /** A command that reads this where FILE is -. */
  VocaliseCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() {
    try (Utf8Lines lines = new Utf8Lines(name(), open());
        LineVocaliser vocaliser = new LineVocaliser()) {
      if (score) {
        score(lines, vocaliser);
      } else {
        vocalise(lines, vocaliser);
      }
    }
    return 0;
  }

  private void vocalise(Utf8Lines lines, LineVocaliser vocaliser) {
    PrintWriter out = spec.commandLine().getOut();
    for (List<String> some = lines.next(BATCH); !some.isEmpty(); some = lines.next(BATCH)) {
      vocaliser.vocalise(some).forEach(out::print);
      out.flush();
    }
  }

  private void score(Utf8Lines lines, LineVocaliser vocaliser) {
    DiacriticScore score = new DiacriticScore();
    long characters = 0;
    long nanos = 0;
    for (List<String> gold = lines.next(BATCH); !gold.isEmpty(); gold = lines.next(BATCH)) {
      List<String> bare = gold.stream().map(Marks::strip).toList();
      long start = System.nanoTime();
      List<String> found = vocaliser.vocalise(bare);
      nanos += System.nanoTime() - start;
      characters += bare.stream().mapToInt(String::length).sum();
      for (int i = 0; i < gold.size(); i++) {
        score.add(gold.get(i), found.get(i));
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(score);
    out.println(
        String.format(
            Locale.ROOT, "%.0f characters a second", characters * 1e9 / Math.max(1, nanos)));
    out.flush();
  }

  private String name() {
    return file.equals("-") ? "the input" : file;
  }

  private InputStream open() {
    if (file.equals("-")) {
      return in;
    }
    try {
      return Files.newInputStream(Path.of(file));
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new VocaliseFailure(file, "does not exist", e);
    } catch (IOException e) {
      throw new VocaliseFailure(file, "cannot be read: " + e.getMessage(), e);
    }
  }
}
