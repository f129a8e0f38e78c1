package rawi.cli;

import picocli.CommandLine.Option;
import rawi.SilenceBetween;

/** How long the voice pauses between sentences. */
final class PauseOptions {
  @Option(
      names = "--pause-sentence",
      paramLabel = "MS",
      description = "Milliseconds between sentences; ${DEFAULT-VALUE} if not given.",
      defaultValue = "450",
      converter = Millis.class)
  int sentence = SilenceBetween.DEFAULT.sentence();

  @Option(
      names = "--pause-paragraph",
      paramLabel = "MS",
      description = "Milliseconds between paragraphs; ${DEFAULT-VALUE} if not given.",
      defaultValue = "800",
      converter = Millis.class)
  int paragraph = SilenceBetween.DEFAULT.paragraph();

  @Option(
      names = "--pause-section",
      paramLabel = "MS",
      description = "Milliseconds before a heading; ${DEFAULT-VALUE} if not given.",
      defaultValue = "1300",
      converter = Millis.class)
  int section = SilenceBetween.DEFAULT.section();

  SilenceBetween silence() {
    return new SilenceBetween(sentence, paragraph, section);
  }
}
