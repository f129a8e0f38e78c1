package rawi.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rawi.engine.SpeakingStyle;
import rawi.files.RawiHome;
import rawi.files.UserFolders;
import rawi.voice.Voice;
import rawi.voice.VoiceCatalogue;

/** Which voice speaks, and how. */
final class VoiceOptions {
  @Option(
      names = "--voice",
      paramLabel = "NAME",
      description = "Who speaks; see rawi voices. Else RAWI_VOICE, else the settings decide.")
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
    UserFolders user = UserFolders.ofSystem();
    VoiceCatalogue catalogue = VoiceCatalogue.of(RawiHome.find(), user);
    return catalogue.find(new VoiceChoice(Settings.read(user), System.getenv()).name(voice));
  }

  SpeakingStyle style() {
    return new SpeakingStyle(rate, pitch);
  }
}
