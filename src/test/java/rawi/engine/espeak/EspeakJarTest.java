package rawi.engine.espeak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import rawi.engine.SpeechFailure;

class EspeakJarTest {
  @Test
  void everySystemHasItsLibrary() throws IOException {
    check("Linux", "amd64", "/debian-amd64/libespeak-ng.so.1");
    check("Linux", "aarch64", "/debian-arm64/libespeak-ng.so.1");
    check("Linux", "arm", "/debian-armv7l/libespeak-ng.so.1");
    check("Mac OS X", "x86_64", "/macos-amd64/libespeak-ng.1.dylib");
    check("Mac OS X", "aarch64", "/macos-arm64/libespeak-ng.1.dylib");
    check("Windows 11", "amd64", "/win-amd64/espeak-ng.dll");
  }

  private static void check(String os, String arch, String entry) throws IOException {
    EspeakJar jar = EspeakJar.of(os, arch);
    assertThat(jar.library()).isEqualTo(entry);
    try (InputStream library = jar.openLibrary()) {
      assertThat(library.readAllBytes()).hasSizeGreaterThan(300_000);
    }
  }

  @Test
  void anotherSystemIsNamedInTheFailure() {
    assertThatThrownBy(() -> EspeakJar.of("SunOS", "sparcv9"))
        .isInstanceOf(SpeechFailure.class)
        .hasMessageContaining("SunOS on sparcv9");
    assertThatThrownBy(() -> EspeakJar.of("Windows 11", "aarch64"))
        .hasMessageContaining("Windows 11 on aarch64");
  }
}
