package rawi.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Puts a file in its place only when it is whole; nobody ever sees a half of it. */
final class WholeFile {
  private WholeFile() {}

  /** Writes the bytes of a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Makes the folder in which a file shall lie, and tries that one can write there.
   *
   * @return the file's absolute path
   * @throws OutputFailure if the place is a folder, or its own folder cannot be made or written to
   */
  static Path prepare(Path target) {
    Path place = target.toAbsolutePath().normalize();
    Path folder = place.getParent();
    if (folder == null || Files.isDirectory(place)) {
      throw new OutputFailure(
          target, target + " is a folder", "Name a file in it.", /* cause= */ null);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new OutputFailure(
          folder, "cannot make the folder " + folder + ": " + e, "Name another folder.", e);
    }
    try {
      Files.delete(Files.createFile(beside(place)));
    } catch (IOException e) {
      throw unwritable(target, e);
    }
    return place;
  }

  /**
   * Writes a file, and replaces one that is there.
   *
   * @throws OutputFailure as {@link #prepare}, and if the disk is full; nothing is left behind
   */
  static void write(Path target, Content content) {
    Path place = prepare(target);
    Path unfinished = beside(place);
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW))) {
        content.writeTo(out);
      }
      Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      OutputFailure failure = unwritable(target, e);
      discard(unfinished, failure);
      throw failure;
    } catch (RuntimeException e) {
      discard(unfinished, e);
      throw e;
    }
  }

  // not Files.createTempFile, whose files only their owner may read
  static Path beside(Path place) {
    return place.resolveSibling(".rawi-" + UUID.randomUUID() + ".part");
  }

  private static void discard(Path unfinished, RuntimeException failure) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private static OutputFailure unwritable(Path target, IOException e) {
    return new OutputFailure(
        target,
        "cannot write " + target + ": " + e,
        "Name a file in a folder that you may write to, on a disk with room.",
        e);
  }
}
