package rawi.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceFileTest {
  private static final URI URL = URI.create("https://example.org/x");
  private static final String HASH = "0123456789abcdef".repeat(4);

  @Test
  void plainNamesAreTaken() {
    for (String name : List.of("dur.pdf", "LICENSE.md", "mix_5.txt", "a", "console.txt")) {
      assertThat(new VoiceFile(name, URL, 1, HASH).name()).isEqualTo(name);
    }
  }

  @Test
  void nameThatCouldLeaveTheFolderIsRefused() {
    for (String name :
        List.of(
            "",
            ".",
            "..",
            "../x",
            "a/b",
            "/etc/passwd",
            "a\\b",
            "C:x",
            "..\\x",
            ".hidden",
            "a\0b",
            "x/",
            "~",
            "%2e%2e",
            "a b",
            "سر",
            "x.",
            "x".repeat(121))) {
      assertThatThrownBy(() -> new VoiceFile(name, URL, 1, HASH))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void nameThatIsADeviceOrTheManifestIsRefused() {
    for (String name : List.of("con", "NUL", "aux.txt", "COM1", "lpt9.pdf", "voice.yaml")) {
      assertThatThrownBy(() -> new VoiceFile(name, URL, 1, HASH))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void onlyHttpIsFetched() {
    for (String url : List.of("file:///etc/passwd", "ftp://example.org/x", "x", "jar:x!/y")) {
      assertThatThrownBy(() -> new VoiceFile("x", URI.create(url), 1, HASH))
          .as(url)
          .hasMessageContaining("is not HTTP");
    }
  }

  @Test
  void sizeAndHashAreChecked() {
    assertThatThrownBy(() -> new VoiceFile("x", URL, -1, HASH)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new VoiceFile("x", URL, 1, "abc")).hasMessageContaining("abc");
    assertThatThrownBy(() -> new VoiceFile("x", URL, 1, HASH.toUpperCase(java.util.Locale.ROOT)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoFilesOfOneNameAreRefusedWhateverTheCase() {
    VoiceFile small = new VoiceFile("x.pdf", URL, 1, HASH);
    VoiceFile large = new VoiceFile("X.pdf", URL, 1, HASH);
    assertThatThrownBy(() -> new Origin("", "", List.of(small, large)))
        .hasMessageContaining("X.pdf");
  }
}
