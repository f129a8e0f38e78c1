package rawi.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A hidden file beside a file that is being made, which is gone when it is closed. */
public final class ScratchFile implements AutoCloseable {
  private final Path path;

  private ScratchFile(Path path) {
    this.path = path;
  }

  /** Names a scratch file in the folder of {@code target}; whoever writes to it makes it. */
  public static ScratchFile beside(Path target) {
    return new ScratchFile(WholeFile.beside(target.toAbsolutePath().normalize()));
  }

  /** Where it lies. */
  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new OutputFailure(
          path, "cannot delete " + path + ": " + e.getMessage(), "Delete the file by hand.", e);
    }
  }
}
