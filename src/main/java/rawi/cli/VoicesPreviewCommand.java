package rawi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rawi.FrontEnd;
import rawi.Narrator;
import rawi.Order;
import rawi.Progress;
import rawi.SilenceBetween;
import rawi.article.Article;
import rawi.article.Articles;
import rawi.article.Script;
import rawi.article.SentenceSplitter;
import rawi.audio.Mastering;
import rawi.engine.Engines;
import rawi.engine.SpeakingStyle;
import rawi.engine.SpeechEngine;
import rawi.failure.Failure;
import rawi.voice.Voice;

/** {@code rawi voices preview}. */
@Command(name = "preview", description = "Let a voice speak a few words into an MP3.")
final class VoicesPreviewCommand implements Callable<Integer> {
  private static final String TEXT =
      "مرحبًا بكم. أنا صوتٌ من أصوات راوٍ، أقرأ لكم المقالات العربية. هل أعجبكم صوتي؟";

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "NAME", description = "An installed voice.")
  String name = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TEXT",
      description = "What it says, in Arabic; a few words of its own if not given.",
      defaultValue = TEXT,
      showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER)
  String text = TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.mp3",
      description = "Where the MP3 goes; audio/preview-NAME.mp3 if not given.")
  @Nullable Path output;

  @Option(names = "--force", description = "Replace a file that Rawi did not make.")
  boolean force;

  @Override
  public Integer call() {
    Voice voice = VoiceChoice.ofUser().voice(name);
    Path mp3 = output == null ? Path.of("audio", "preview-" + name + ".mp3") : output;
    Article article = article();
    Order order =
        new Order(
            mp3,
            force,
            article.title(),
            /* artist= */ "",
            /* album= */ "",
            Credits.comment("", voice),
            Mastering.DEFAULT_BIT_RATE,
            SilenceBetween.DEFAULT);
    try (SpeechEngine engine = Engines.installed().open(voice, SpeakingStyle.NATURAL);
        FrontEnd frontEnd = new FrontEnd(new LexiconOptions().read())) {
      new Narrator(frontEnd, engine, Version.number())
          .narrate(Script.of(article, new SentenceSplitter()), order, Progress.NONE);
    }
    spec.commandLine().getOut().println(mp3);
    return 0;
  }

  /** Articles are read from files. */
  private Article article() {
    try {
      Path file = Files.createTempFile("rawi-preview-", ".txt");
      try {
        Files.writeString(file, text);
        return Articles.read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new Failure(
          "the text of the preview cannot be written: " + e.getMessage(),
          "see that there is room in the folder for temporary files",
          e);
    }
  }
}
