package rawi.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaProbeTest {
  private final Path folder;

  MediaProbeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void refused(Path path, String why) {
    assertThatThrownBy(() -> MediaProbe.probe(path))
        .isInstanceOfSatisfying(
            SoundFailure.class,
            failure -> {
              assertThat(failure.path()).isEqualTo(path);
              assertThat(failure.remedy()).isNotBlank();
            })
        .hasMessageContaining(path.toString())
        .hasMessageContaining(why);
  }

  @Test
  void seesAnUntaggedMp3() {
    Path mp3 = folder.resolve("بلا وسم: ١.mp3");
    try (Recording recording = Recording.in(folder)) {
      recording.append(Sounds.speech(2, 0.3));
      Loudness unused = new Mastering(96_000).master(recording, mp3, fraction -> {});
    }
    MediaInfo info = MediaProbe.probe(mp3);
    assertThat(info.durationMillis()).isCloseTo(2000, within(60L));
    assertThat(info.sampleRate()).isEqualTo(44100);
    assertThat(info.bitRate()).isEqualTo(96_000);
    assertThat(info.chapters()).isEmpty();
  }

  @Test
  void saysThatAFileIsMissing() {
    refused(folder.resolve("missing.mp3"), "there is no file");
  }

  @Test
  void saysThatAFolderIsNone() {
    refused(folder, "is a folder");
  }

  @Test
  void saysThatTextIsNoSound() throws IOException {
    refused(Files.writeString(folder.resolve("a.mp3"), "ليس صوتا\n".repeat(99)), "no audio file");
  }

  @Test
  void saysThatAnEmptyFileIsNoSound() throws IOException {
    refused(Files.createFile(folder.resolve("empty.mp3")), "no audio file");
  }
}
