package rawi.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
  private final Path folder;

  RecordingTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private short[] written(Recording recording) throws IOException {
    recording.open().close(); // what is still in memory goes to the file
    ShortBuffer shorts =
        ByteBuffer.wrap(Files.readAllBytes(files().get(0)))
            .order(ByteOrder.nativeOrder())
            .asShortBuffer();
    short[] samples = new short[shorts.remaining()];
    shorts.get(samples);
    return samples;
  }

  @Test
  void holdsSpeechAndSilenceInOrder() throws IOException {
    try (Recording recording = Recording.in(folder)) {
      recording.append(new Pcm(44100, new float[] {0.5f, -0.5f}));
      recording.appendSilence(2);
      recording.append(new Pcm(44100, new float[] {0.25f}));
      assertThat(recording.samples()).isEqualTo(5);
      assertThat(written(recording)).containsExactly(16384, -16383, 0, 0, 8192);
    }
  }

  @Test
  void cutsOffWhatIsBeyondFullScale() throws IOException {
    try (Recording recording = Recording.in(folder)) {
      recording.append(new Pcm(44100, new float[] {1.5f, -7f, Float.POSITIVE_INFINITY}));
      assertThat(written(recording)).containsExactly(32767, -32767, 32767);
    }
  }

  @Test
  void takesNoNumberForSilence() throws IOException {
    try (Recording recording = Recording.in(folder)) {
      recording.append(new Pcm(44100, new float[] {Float.NaN}));
      assertThat(written(recording)).containsExactly(0);
    }
  }

  @Test
  void growsAfterItWasRead() throws IOException {
    try (Recording recording = Recording.in(folder)) {
      recording.appendSilence(100_000);
      assertThat(written(recording)).hasSize(100_000);
      recording.appendSilence(1);
      assertThat(written(recording)).hasSize(100_001);
    }
  }

  @Test
  void deletesItsFile() throws IOException {
    Recording recording = Recording.in(folder);
    assertThat(files()).hasSize(1);
    assertThat(files().get(0).getFileName().toString()).startsWith(".");
    recording.close();
    assertThat(files()).isEmpty();
  }

  @Test
  void refusesAnotherRate() {
    try (Recording recording = Recording.in(folder)) {
      assertThatThrownBy(() -> recording.append(new Pcm(22050, new float[1])))
          .hasMessageContaining("22050");
    }
  }

  @Test
  void refusesSilenceBelowZero() {
    try (Recording recording = Recording.in(folder)) {
      assertThatThrownBy(() -> recording.appendSilence(-3)).hasMessageContaining("-3");
    }
  }

  @Test
  void saysWhereNoFileCanBeMade() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> Recording.in(missing))
        .isInstanceOfSatisfying(
            SoundFailure.class, failure -> assertThat(failure.path()).isEqualTo(missing));
  }

  @Test
  void saysThatTheDiskIsFull() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
    // a link, so that closing deletes no device
    Path link = Files.createSymbolicLink(folder.resolve("full"), Path.of("/dev/full"));
    try (Recording recording = new Recording(link)) {
      assertThatThrownBy(() -> recording.appendSilence(100_000))
          .isInstanceOf(SoundFailure.class)
          .hasMessageContaining(link.toString())
          .hasMessageContaining("No space left");
    }
    assertThat(Path.of("/dev/full")).exists();
  }
}
