package rawi;

import java.nio.file.Path;

/** The folder of data that tests may use where it is there; see the README. */
public final class Shared {
  private Shared() {}

  /** {@code RAWI_SHARED}, else {@code ../shared}; it need not exist. */
  public static Path folder() {
    String set = System.getenv("RAWI_SHARED");
    return Path.of(set == null || set.isBlank() ? "../shared" : set);
  }
}
