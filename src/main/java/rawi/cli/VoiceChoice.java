package rawi.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rawi.files.RawiHome;
import rawi.files.UserFolders;
import rawi.voice.Voice;
import rawi.voice.VoiceCatalogue;

/**
 * Which voice speaks: the one asked for, else RAWI_VOICE's, else the settings', else the best one
 * installed, so that after an installation nothing need be settled.
 */
record VoiceChoice(Settings settings, Map<String, String> environment, VoiceCatalogue catalogue) {
  /** The voice that works without an install. */
  private static final String EMBEDDED = "espeak";

  /** The choice of the user who runs Rawi. */
  static VoiceChoice ofUser() {
    UserFolders user = UserFolders.ofSystem();
    return new VoiceChoice(
        Settings.read(user), System.getenv(), VoiceCatalogue.of(RawiHome.find(), user));
  }

  /**
   * The voice, ready to speak.
   *
   * @throws rawi.voice.VoiceFailure if it is unknown or not installed
   */
  Voice voice(@Nullable String asked) {
    return catalogue.find(name(asked));
  }

  String name(@Nullable String asked) {
    if (asked != null) {
      return asked;
    }
    String variable = environment.get("RAWI_VOICE");
    if (variable != null && !variable.isBlank()) {
      return variable.strip();
    }
    if (settings.voice() != null) {
      return settings.voice();
    }
    return catalogue.best().map(Voice::name).orElse(EMBEDDED);
  }
}
