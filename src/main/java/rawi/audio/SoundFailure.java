package rawi.audio;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rawi.failure.Failure;

/** A file of sound that cannot be written or read. */
public final class SoundFailure extends Failure {
  private final transient Path path;

  /**
   * @param path the file at fault
   * @param problem one sentence that names it
   * @param remedy what the user can do
   * @param cause if another exception told of it
   */
  public SoundFailure(Path path, String problem, String remedy, @Nullable Throwable cause) {
    super(problem, remedy, cause);
    this.path = path;
  }

  static SoundFailure unwritable(Path path, String reason, @Nullable Throwable cause) {
    return new SoundFailure(
        path,
        "cannot write sound to " + path + ": " + reason,
        "Make room on that disk, or let the output go to another folder.",
        cause);
  }

  static SoundFailure unreadable(Path path, String reason, @Nullable Throwable cause) {
    return new SoundFailure(
        path,
        "cannot read sound from " + path + ": " + reason,
        "Check that the file is still there, whole and readable.",
        cause);
  }

  /** The file at fault. */
  public Path path() {
    return path;
  }
}
