package rawi.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which voice speaks: the one asked for, else RAWI_VOICE's, else the settings', else ours. */
record VoiceChoice(Settings settings, Map<String, String> environment) {
  /** The voice that works without an install. */
  static final String EMBEDDED = "espeak";

  String name(@Nullable String asked) {
    if (asked != null) {
      return asked;
    }
    String variable = environment.get("RAWI_VOICE");
    if (variable != null && !variable.isBlank()) {
      return variable.strip();
    }
    return settings.voice() == null ? EMBEDDED : settings.voice();
  }
}
