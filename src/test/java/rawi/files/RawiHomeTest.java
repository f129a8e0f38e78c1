package rawi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawiHomeTest {
  private final Path first;
  private final Path second;
  private final Path empty;

  RawiHomeTest(@TempDir Path folder) throws IOException {
    first = Files.createDirectories(folder.resolve("first/voices")).resolveSibling("");
    second = Files.createDirectories(folder.resolve("second/voices")).resolveSibling("");
    empty = Files.createDirectories(folder.resolve("empty"));
  }

  private static RawiHome find(
      Map<String, String> properties, Map<String, String> environment, Path current) {
    return RawiHome.find(properties::get, environment::get, current);
  }

  @Test
  void propertyComesFirst() {
    check(
        Map.of("rawi.home", first.toString()),
        Map.of("RAWI_HOME", second.toString()),
        empty,
        first);
  }

  @Test
  void thenTheEnvironment() {
    check(Map.of(), Map.of("RAWI_HOME", second.toString()), first, second);
  }

  @Test
  void thenTheCurrentFolder() {
    check(Map.of(), Map.of(), first, first);
    check(Map.of("rawi.home", ""), Map.of("RAWI_HOME", " "), first, first);
  }

  private static void check(
      Map<String, String> properties, Map<String, String> environment, Path current, Path home) {
    RawiHome found = find(properties, environment, current);
    assertThat(found.folder()).isEqualTo(home);
    assertThat(found.voices()).isEqualTo(home.resolve("voices"));
  }

  @Test
  void homeWithoutVoicesIsNamedWithWhereItWasSaid() {
    assertThatThrownBy(() -> find(Map.of("rawi.home", empty.toString()), Map.of(), first))
        .isInstanceOf(HomeFailure.class)
        .hasMessageContaining(empty.toString())
        .hasMessageContaining("rawi.home");
    assertThatThrownBy(() -> find(Map.of(), Map.of("RAWI_HOME", empty.toString()), first))
        .hasMessageContaining("RAWI_HOME");
    assertThatThrownBy(() -> find(Map.of(), Map.of(), empty))
        .hasMessageContaining("current folder");
  }
}
