package rawi.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists that the program brings along. */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * The lines of a UTF-8 file but for those that begin with #.
   *
   * @param owner the class beside which the file lies
   * @throws IllegalStateException if the program was built without it
   */
  public static List<String> of(Class<?> owner, String name) {
    InputStream in = owner.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the program was built without " + name);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
