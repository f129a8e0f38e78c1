package rawi.engine.espeak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The file {@code SHA256SUMS} of an unpacked folder: each line a hash, two blanks and a path from
 * the folder, as the program sha256sum reads it.
 */
final class Manifest {
  private static final String NAME = "SHA256SUMS";
  private static final String GAP = "  ";

  private Manifest() {}

  /** Lists the files that are in the folder. */
  static void write(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      StringBuilder lines = new StringBuilder();
      for (Path file : sorted) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        lines.append(hash(file)).append(GAP).append(path).append('\n');
      }
      Files.writeString(folder.resolve(NAME), lines);
    }
  }

  /** Whether these files are listed and no other, and each is there as it was. */
  static boolean isWhole(Path folder, Set<String> files) {
    try {
      Set<String> listed = new HashSet<>();
      for (String line : Files.readAllLines(folder.resolve(NAME))) {
        String[] parts = line.split(GAP, 2);
        if (parts.length != 2 || !hash(folder.resolve(parts[1])).equals(parts[0])) {
          return false;
        }
        listed.add(parts[1]);
      }
      return listed.equals(files);
    } catch (IOException | InvalidPathException e) {
      // missing, or no text: not whole, and made anew
      return false;
    }
  }

  private static String hash(Path file) throws IOException {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
