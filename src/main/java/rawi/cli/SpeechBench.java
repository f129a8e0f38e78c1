package rawi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rawi.FrontEnd;
import rawi.arabic.phonemes.Utterance;
import rawi.engine.Engines;
import rawi.engine.SpeakingStyle;
import rawi.engine.SpeechEngine;
import rawi.voice.Voice;

/** {@code rawi bench speech}: how fast a voice speaks, and whether it says the same each time. */
@Command(
    name = "speech",
    description = {
      "Speak sentences on one thread and on two, and print how many times faster than real time",
      "that was, whether all samples were equal, and what memory and threads were left."
    })
final class SpeechBench implements Callable<Integer> {
  private static final int WARM_UP = 40;

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(names = "--voice", paramLabel = "NAME", required = true, description = "Who speaks.")
  String name = "";

  @Option(
      names = "--sentences",
      paramLabel = "COUNT",
      description = "How many sentences; ${DEFAULT-VALUE} if not given.",
      defaultValue = "200")
  int count = 200;

  @Override
  public Integer call() throws Exception {
    if (count < 1) {
      throw new ParameterException(spec.commandLine(), "'" + count + "' is no number of sentences");
    }
    Voice voice = VoiceChoice.ofUser().voice(name);
    List<Utterance> utterances = utterances();
    try (SpeechEngine engine = Engines.installed().open(voice, SpeakingStyle.NATURAL)) {
      BenchRun.of(engine, utterances.subList(0, Math.min(WARM_UP, count)), 2);
      return report(BenchRun.of(engine, utterances, 1), BenchRun.of(engine, utterances, 2));
    }
  }

  private List<Utterance> utterances() {
    try (FrontEnd frontEnd = new FrontEnd(new LexiconOptions().read())) {
      List<Utterance> distinct =
          BenchSentences.all().stream()
              .limit(count)
              .map(text -> frontEnd.read(text).utterance().orElseThrow())
              .toList();
      return IntStream.range(0, count).mapToObj(i -> distinct.get(i % distinct.size())).toList();
    }
  }

  private int report(BenchRun one, BenchRun two) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "sentences    %d, %.0f s of speech%n", count, one.speechSeconds());
    out.printf(Locale.ROOT, "one thread   %.1f x real time%n", one.realTimeFactor());
    out.printf(
        Locale.ROOT,
        "two threads  %.1f x real time, %.2f x one thread%n",
        two.realTimeFactor(),
        two.realTimeFactor() / one.realTimeFactor());
    boolean equal = one.digests().equals(two.digests());
    out.println("samples      " + (equal ? "equal" : "DIFFERENT"));
    out.printf(
        Locale.ROOT,
        "memory       %.1f MB in use after one thread, %.1f MB after two; threads %d, then %d%n",
        one.bytesInUse() / 1e6,
        two.bytesInUse() / 1e6,
        one.threads(),
        two.threads());
    return equal ? 0 : 1;
  }
}
