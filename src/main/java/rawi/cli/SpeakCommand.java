package rawi.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rawi.FrontEnd;
import rawi.Narration;
import rawi.Narrator;
import rawi.Order;
import rawi.arabic.lexicon.Lexicon;
import rawi.article.Article;
import rawi.article.Articles;
import rawi.article.Script;
import rawi.article.SentenceSplitter;
import rawi.engine.Engines;
import rawi.engine.SpeechEngine;
import rawi.publish.Mp3Publisher;
import rawi.publish.Report;
import rawi.voice.Voice;

/** {@code rawi speak}: an article becomes an MP3. */
@Command(
    name = "speak",
    description = "Read an article aloud into an MP3 with chapters.",
    sortOptions = false)
final class SpeakCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ARTICLE", description = "A text or Markdown file: .txt, .md")
  Path article = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.mp3",
      description = "Where the MP3 goes; audio/ARTICLE.mp3 if not given.")
  @Nullable Path output;

  @Option(names = "--force", description = "Replace a file that Rawi did not make.")
  boolean force;

  @Option(
      names = "--report",
      paramLabel = "FILE.json",
      description = "Account for every sentence in a JSON file.")
  @Nullable Path report;

  @Mixin LexiconOptions lexiconOptions = new LexiconOptions();

  @ArgGroup(validate = false, heading = "%nVoice%n")
  VoiceOptions voiceOptions = new VoiceOptions();

  @ArgGroup(validate = false, heading = "%nPauses%n")
  PauseOptions pauses = new PauseOptions();

  @ArgGroup(validate = false, heading = "%nEpisode%n")
  EpisodeOptions episode = new EpisodeOptions();

  @Mixin ProgressOptions progressOptions = new ProgressOptions();

  @Override
  public Integer call() {
    Article read = Articles.read(article);
    Voice voice = voiceOptions.choose();
    Order order =
        episode.order(
            read, voice, output == null ? defaultOutput(article) : output, force, pauses.silence());
    checkOutputs(order);
    Narration narration = narrate(Script.of(read, new SentenceSplitter()), voice, order);
    if (report != null) {
      narration.report().write(report, force);
    }
    spec.commandLine().getOut().print(Summary.of(narration, order.output()));
    return 0;
  }

  /** Refuses before minutes are spent what would be refused after them. */
  private void checkOutputs(Order order) {
    Mp3Publisher.check(order.output(), force);
    if (report != null) {
      Report.check(report, force);
    }
  }

  private Narration narrate(Script script, Voice voice, Order order) {
    Lexicon lexicon = lexiconOptions.read();
    try (SpeechEngine engine = Engines.installed().open(voice, voiceOptions.style());
        FrontEnd frontEnd = new FrontEnd(lexicon);
        ProgressLine progress = progressOptions.open(spec.commandLine().getErr())) {
      return new Narrator(frontEnd, engine, Version.number()).narrate(script, order, progress);
    }
  }

  static Path defaultOutput(Path article) {
    String name = Objects.requireNonNull(article.getFileName()).toString();
    return Path.of("audio", name.replaceFirst("\\.[^.]+$", "") + ".mp3");
  }
}
