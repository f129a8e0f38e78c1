package rawi.publish;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rawi.failure.Failure;

/** A file that cannot be put where the user wants it. */
public final class OutputFailure extends Failure {
  private final transient Path path;

  /**
   * @param path the file or folder at fault
   * @param problem one sentence that names it
   * @param remedy what the user can do
   * @param cause if another exception told of it
   */
  public OutputFailure(Path path, String problem, String remedy, @Nullable Throwable cause) {
    super(problem, remedy, cause);
    this.path = path;
  }

  /** The file or folder at fault. */
  public Path path() {
    return path;
  }
}
