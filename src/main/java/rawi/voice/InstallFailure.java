package rawi.voice;

import org.jspecify.annotations.Nullable;
import rawi.failure.Failure;

/** A voice that could not be installed, removed or verified. */
public final class InstallFailure extends Failure {
  private final String voice;

  InstallFailure(String voice, String problem, String remedy, @Nullable Throwable cause) {
    super(problem, remedy, cause);
    this.voice = voice;
  }

  /** The voice's name. */
  public String voice() {
    return voice;
  }

  static InstallFailure disk(String voice, Exception cause) {
    return new InstallFailure(
        voice,
        "the voice " + voice + " cannot be written: " + cause.getMessage(),
        "make room on the disk, or the folder writable, and run the command again",
        cause);
  }
}
