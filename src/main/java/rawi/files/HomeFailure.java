package rawi.files;

import java.nio.file.Path;
import rawi.failure.Failure;

/** A folder that should be Rawi's home, but holds no voices. */
public final class HomeFailure extends Failure {
  private final Path folder;

  HomeFailure(Path folder, String source) {
    super(
        "Rawi's home is not at " + folder + " (" + source + "): there is no folder voices in it",
        "start Rawi through its launcher, or set RAWI_HOME to the folder that holds voices");
    this.folder = folder;
  }

  /** The folder without voices. */
  public Path folder() {
    return folder;
  }
}
