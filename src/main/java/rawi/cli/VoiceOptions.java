package rawi.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rawi.engine.SpeakingStyle;
import rawi.voice.Voice;

/** Which voice speaks, and how. */
final class VoiceOptions {
  @Option(
      names = "--voice",
      paramLabel = "NAME",
      description =
          "Who speaks; see rawi voices. Else RAWI_VOICE, else the settings, else the best installed.")
  @Nullable String voice;

  @Option(
      names = "--rate",
      paramLabel = "FACTOR",
      description = "How fast: 0.5 to 3 times the voice's own speed.",
      converter = Factor.Rate.class)
  double rate = 1;

  @Option(
      names = "--pitch",
      paramLabel = "FACTOR",
      description = "How high: 0.5 to 2 times the voice's own pitch.",
      converter = Factor.Pitch.class)
  double pitch = 1;

  Voice choose() {
    return VoiceChoice.ofUser().voice(voice);
  }

  SpeakingStyle style() {
    return new SpeakingStyle(rate, pitch);
  }
}
