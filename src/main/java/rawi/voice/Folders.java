package rawi.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Replaces and deletes folders. */
final class Folders {
  private Folders() {}

  /** Puts a folder in its place, where another one may be; at no time is half of one there. */
  static void replace(Path fresh, Path place, Path scratch) throws IOException {
    Path old = scratch.resolve("old-" + UUID.randomUUID());
    boolean replaces = Files.exists(place);
    if (replaces) {
      Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (replaces) {
        Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    delete(old);
  }

  /** Deletes a folder with all that is in it, if it is there; links are not followed. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    }
  }
}
