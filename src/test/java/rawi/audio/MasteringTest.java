package rawi.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rawi.ForeignTool;

class MasteringTest {
  private final Path folder;
  private Path mp3;

  MasteringTest(@TempDir Path folder) {
    this.folder = folder;
    mp3 = folder.resolve("حلقة.mp3");
  }

  private Loudness master(Pcm pcm, int bitRate) {
    try (Recording recording = Recording.in(folder)) {
      recording.append(pcm);
      return new Mastering(bitRate).master(recording, mp3, fraction -> {});
    }
  }

  private Loudness master(Pcm pcm) {
    return master(pcm, Mastering.DEFAULT_BIT_RATE);
  }

  private static void assertGood(Loudness loudness) {
    assertThat(loudness.integratedLufs()).isCloseTo(-16, within(0.2));
    assertThat(loudness.truePeakDbtp()).isLessThanOrEqualTo(-1);
  }

  private long decodedSamples() throws IOException {
    Path raw = folder.resolve("decoded.raw");
    ForeignTool.run("ffmpeg", "-v", "error", "-y", "-i", mp3, "-f", "s16le", raw);
    return Files.size(raw) / 2;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.3, 0.03, 0.003})
  void bringsEveryLevelToPodcastLoudness(double level) {
    assertGood(master(Sounds.speech(20, level)));
  }

  @ParameterizedTest
  @ValueSource(ints = {32_000, 64_000, 192_000, 320_000})
  void keepsLoudnessAndPeaksAtEveryBitRate(int bitRate) {
    assertGood(master(Sounds.speech(12, 0.3), bitRate));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.45, 1, 2.9})
  void shortSoundHasTheLoudnessToo(double seconds) {
    assertGood(master(Sounds.speech(seconds, 0.2)));
  }

  @Test
  void aForeignMeterAgrees() {
    Loudness ours = master(Sounds.speech(20, 0.3));
    String printed =
        ForeignTool.run(
            "ffmpeg",
            "-hide_banner",
            "-nostats",
            "-i",
            mp3,
            "-af",
            "ebur128=peak=true",
            "-f",
            "null",
            "-");
    String summary = printed.substring(printed.lastIndexOf("Summary:"));
    assertThat(number(summary, "I:\\s+(\\S+) LUFS")).isCloseTo(ours.integratedLufs(), within(0.1));
    assertThat(number(summary, "Peak:\\s+(\\S+) dBFS")).isCloseTo(ours.truePeakDbtp(), within(0.2));
  }

  private static double number(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return Double.parseDouble(matcher.group(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 1151, 1152, 1153, 4096, 17_639, 44_100, 132_301, 500_003})
  void decodesToExactlyTheLength(int samples) throws IOException {
    master(Sounds.tone(44100, samples, 300, 0.3));
    assertThat(decodedSamples()).isEqualTo(samples);
  }

  @Test
  void soundStaysWhereItWas() throws IOException {
    float[] click = new float[44100];
    for (int i = 20_000; i < 20_400; i++) {
      click[i] = (float) (0.3 * Math.sin(i * 0.2));
    }
    master(new Pcm(44100, click));
    Path raw = folder.resolve("decoded.raw");
    ForeignTool.run("ffmpeg", "-v", "error", "-i", mp3, "-f", "f32le", raw);
    float[] heard = new float[44100];
    java.nio.ByteBuffer.wrap(Files.readAllBytes(raw))
        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(heard);
    assertThat(centre(heard)).isCloseTo(centre(click), within(44.1)); // 1 ms
  }

  private static double centre(float[] samples) {
    double weight = 0;
    double sum = 0;
    for (int i = 0; i < samples.length; i++) {
      double energy = samples[i] * samples[i];
      weight += energy;
      sum += energy * i;
    }
    return sum / weight;
  }

  @Test
  void silenceStaysSilence() throws IOException {
    Loudness loudness = master(new Pcm(44100, new float[88_200]));
    assertThat(loudness.isMeasurable()).isFalse();
    assertThat(loudness.truePeakDbtp()).isLessThan(-90);
    assertThat(decodedSamples()).isEqualTo(88_200);
  }

  @Test
  void lessThan400MillisAreEncodedAsTheyAre() {
    Loudness loudness = master(Sounds.tone(44100, 13_000, 300, 0.3));
    assertThat(loudness.isMeasurable()).isFalse();
    assertThat(loudness.truePeakDbtp()).isBetween(-20d, -1d);
  }

  @Test
  void clicksAreNotBlownUpWithoutEnd() {
    float[] clicks = new float[44100 * 5];
    for (int i = 0; i < clicks.length; i += 22_050) {
      clicks[i] = 1;
    }
    assertThat(master(new Pcm(44100, clicks)).truePeakDbtp()).isLessThanOrEqualTo(-1);
  }

  @Test
  void writesConstantBitRateMonoWithoutATag() throws IOException {
    master(Sounds.speech(3, 0.3));
    byte[] bytes = Files.readAllBytes(mp3);
    assertThat(bytes[0] & 0xFF).isEqualTo(0xFF); // a frame's sync, not "ID3"
    assertThat(new String(bytes, 0, 200, java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("Info");
    String printed =
        ForeignTool.run(
            "ffprobe",
            "-v",
            "error",
            "-show_entries",
            "stream=codec_name,sample_rate,channels,bit_rate",
            "-of",
            "csv=p=0",
            mp3);
    assertThat(printed.strip()).isEqualTo("mp3,44100,1,96000");
  }

  @Test
  void progressRisesTo1() {
    List<Double> told = new ArrayList<>();
    try (Recording recording = Recording.in(folder)) {
      recording.append(Sounds.speech(5, 0.3));
      Loudness unused = new Mastering(96_000).master(recording, mp3, told::add);
    }
    assertThat(told).isSorted().allMatch(x -> x >= 0 && x <= 1).endsWith(1.0);
    assertThat(told).hasSizeGreaterThan(50);
  }

  @Test
  void stopsWhenInterrupted() {
    Thread.currentThread().interrupt();
    try (Recording recording = Recording.in(folder)) {
      recording.appendSilence(1000);
      assertThatThrownBy(() -> new Mastering(96_000).master(recording, mp3, fraction -> {}))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void saysThatTheDiskIsFull() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
    Files.createSymbolicLink(mp3, Path.of("/dev/full"));
    assertThatThrownBy(() -> master(Sounds.speech(10, 0.3)))
        .isInstanceOf(SoundFailure.class)
        .hasMessageContaining(mp3.toString())
        .hasMessageContaining("No space left");
  }

  @Test
  void saysThatTheFileCannotBeMade() {
    mp3 = folder.resolve("missing").resolve("a.mp3");
    assertThatThrownBy(() -> master(Sounds.speech(1, 0.3)))
        .isInstanceOfSatisfying(
            SoundFailure.class, failure -> assertThat(failure.path()).isEqualTo(mp3));
  }

  @Test
  void refusesAnEmptyRecording() {
    assertThatThrownBy(() -> master(new Pcm(44100, new float[0])))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesABitRateThatMp3HasNot() {
    assertThatThrownBy(() -> new Mastering(100_000)).hasMessageContaining("100000");
  }
}
