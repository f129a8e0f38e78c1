package rawi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFoldersTest {
  private static final List<String> PROPERTIES = List.of("rawi.config", "rawi.data", "rawi.cache");

  @AfterEach
  void clear() {
    PROPERTIES.forEach(System::clearProperty);
  }

  @Test
  void foldersAreAbsoluteAndBearTheName() {
    UserFolders folders = UserFolders.ofSystem();
    for (Path folder : List.of(folders.config(), folders.data(), folders.cache())) {
      assertThat(folder).isAbsolute();
      assertThat(folder.toString()).contains("rawi");
    }
  }

  @Test
  void propertiesStandInForThem(@TempDir Path temp) {
    PROPERTIES.forEach(key -> System.setProperty(key, temp.resolve(key).toString()));
    assertThat(UserFolders.ofSystem())
        .isEqualTo(
            new UserFolders(
                temp.resolve("rawi.config"),
                temp.resolve("rawi.data"),
                temp.resolve("rawi.cache")));
  }

  @Test
  void linuxFollowsXdg(@TempDir Path temp) throws Exception {
    assumeThat(System.getProperty("os.name")).as("XDG is of Linux").isEqualTo("Linux");
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Printer.class.getName());
    java.environment().put("XDG_CONFIG_HOME", temp.resolve("c").toString());
    java.environment().put("XDG_DATA_HOME", temp.resolve("d").toString());
    java.environment().put("XDG_CACHE_HOME", temp.resolve("k").toString());
    Process process = java.redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(printed.lines())
        .containsExactly(temp + "/c/rawi", temp + "/d/rawi", temp + "/k/rawi");
  }

  /** Prints the folders of the process that it runs in. */
  static final class Printer {
    private Printer() {}

    public static void main(String[] args) {
      UserFolders folders = UserFolders.ofSystem();
      System.out.println(folders.config());
      System.out.println(folders.data());
      System.out.println(folders.cache());
    }
  }
}
