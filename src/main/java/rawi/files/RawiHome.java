package rawi.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The folder that Rawi was unpacked into, which holds {@code voices/}.
 *
 * @param folder absolute
 */
public record RawiHome(Path folder) {
  /**
   * Finds the home: the system property {@code rawi.home}, which the launcher sets, else the
   * environment's {@code RAWI_HOME}, else the current folder.
   *
   * @throws HomeFailure if there is no {@code voices/} in the first of them that is set
   */
  public static RawiHome find() {
    return find(System::getProperty, System::getenv, Path.of(""));
  }

  static RawiHome find(
      UnaryOperator<@Nullable String> properties,
      UnaryOperator<@Nullable String> environment,
      Path current) {
    String property = properties.apply("rawi.home");
    if (isSet(property)) {
      return at(Path.of(property), "the system property rawi.home");
    }
    String variable = environment.apply("RAWI_HOME");
    if (isSet(variable)) {
      return at(Path.of(variable), "the environment variable RAWI_HOME");
    }
    return at(current, "the current folder");
  }

  private static boolean isSet(@Nullable String value) {
    return value != null && !value.isBlank();
  }

  private static RawiHome at(Path folder, String source) {
    Path home = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(home.resolve("voices"))) {
      throw new HomeFailure(home, source);
    }
    return new RawiHome(home);
  }

  /** The folder of the voices that come with Rawi. */
  public Path voices() {
    return folder.resolve("voices");
  }
}
