package rawi.voice;

import org.jspecify.annotations.Nullable;
import rawi.failure.Failure;

/** A voice that is not there, or whose {@code voice.yaml} is wrong. */
public final class VoiceFailure extends Failure {
  private final String voice;

  VoiceFailure(String voice, String problem, String remedy, @Nullable Throwable cause) {
    super(problem, remedy, cause);
    this.voice = voice;
  }

  /** The voice's name, as it was asked for. */
  public String voice() {
    return voice;
  }
}
