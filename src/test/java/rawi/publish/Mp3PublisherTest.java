package rawi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mpatric.mp3agic.ID3v2;
import com.mpatric.mp3agic.ID3v2ChapterFrameData;
import com.mpatric.mp3agic.ID3v2TextFrameData;
import com.mpatric.mp3agic.Mp3File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rawi.ForeignTool;
import rawi.audio.Loudness;
import rawi.audio.Mastering;
import rawi.audio.MediaInfo;
import rawi.audio.MediaProbe;
import rawi.audio.Recording;
import rawi.audio.Sounds;

class Mp3PublisherTest {
  private static final int SECONDS = 12;
  private static final long SAMPLES = SECONDS * 44100L;
  private static final String LONG_ARABIC = "فصلٌ طويلُ العنوانِ ".repeat(12).strip();
  private static final String BEYOND_BMP = "موسيقى 𝄞 وضحك 😀";

  private static Path sound;

  private final Path folder;
  private final Path audio;
  private final Path target;

  Mp3PublisherTest(@TempDir Path folder) {
    this.folder = folder;
    audio = folder.resolve("audio");
    target = audio.resolve("مقال.mp3");
  }

  @BeforeAll
  static void masterOnce(@TempDir Path studio) {
    sound = studio.resolve("sound.mp3");
    try (Recording recording = Recording.in(studio)) {
      recording.append(Sounds.speech(SECONDS, 0.3));
      Loudness unused = new Mastering(64_000).master(recording, sound, fraction -> {});
    }
  }

  private static List<String> titles(int count) {
    List<String> titles = new ArrayList<>(List.of(LONG_ARABIC, BEYOND_BMP));
    IntStream.range(2, count).forEach(i -> titles.add("الفصل " + i));
    return titles.subList(0, count);
  }

  private Id3Tag publish(List<String> chapters) {
    Id3Tag tag = Episodes.episode(SAMPLES, LONG_ARABIC, chapters).tag();
    Mp3Publisher.publish(sound, tag, target, /* force= */ false);
    return tag;
  }

  private List<String> names(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void writesTheTagAndThenTheSound() throws IOException {
    byte[] tag = publish(titles(2)).toBytes();
    assertThat(Files.readAllBytes(target)).startsWith(tag).endsWith(Files.readAllBytes(sound));
    assertThat(Files.size(target)).isEqualTo(tag.length + Files.size(sound));
    assertThat(names(audio)).containsExactly("مقال.mp3");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 255})
  void ffprobeReadsTheChapters(int count) throws IOException {
    publish(titles(count));
    String json =
        ForeignTool.run(
            "ffprobe", "-v", "error", "-of", "json", "-show_chapters", "-show_format", target);
    JsonNode seen = new ObjectMapper().readTree(json);
    JsonNode chapters = seen.get("chapters");
    assertThat(chapters).hasSize(count);
    for (int i = 0; i < count; i++) {
      assertThat(chapters.get(i).at("/tags/title").asText()).isEqualTo(titles(count).get(i));
      assertThat(chapters.get(i).get("start").asLong())
          .isCloseTo(SECONDS * 1000L * i / count, within(1L));
    }
    assertThat(chapters.get(count - 1).get("end").asLong()).isEqualTo(SECONDS * 1000L);
    assertThat(seen.at("/format/tags/title").asText()).isEqualTo(LONG_ARABIC);
    assertThat(seen.at("/format/tags/artist").asText()).isEqualTo("كاتب");
    assertThat(seen.at("/format/tags/album").asText()).isEqualTo("برنامج");
    assertThat(seen.at("/format/tags/TLEN").asLong()).isEqualTo(SECONDS * 1000);
    assertThat(seen.at("/format/tags/RAWI").asText()).isEqualTo("0.1.0");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 255})
  void eyeD3ReadsTheChapters(int count) {
    publish(titles(count));
    String printed = ForeignTool.run("eyeD3", "--no-color", "-v", target);
    assertThat(printed)
        .contains("ID3 v2.3", LONG_ARABIC, "CTOC (", count == 1 ? "CHAP (" : "CHAP x " + count)
        .doesNotContainIgnoringCase("error")
        .doesNotContainIgnoringCase("warning");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 255})
  void mp3agicReadsTheChapters(int count) throws Exception {
    publish(titles(count));
    ID3v2 tag = new Mp3File(target).getId3v2Tag();
    assertThat(tag.getVersion()).isEqualTo("3.0");
    assertThat(tag.getTitle()).isEqualTo(LONG_ARABIC);
    assertThat(tag.getComment()).isEqualTo("سطر\nوسطر");
    if (count < 128) { // mp3agic takes the count for a signed byte
      assertThat(tag.getChapterTOC().get(0).isRoot()).isTrue();
      assertThat(tag.getChapterTOC().get(0).isOrdered()).isTrue();
      assertThat(tag.getChapterTOC().get(0).getChildren()).hasSize(count);
    }
    List<ID3v2ChapterFrameData> chapters = tag.getChapters();
    assertThat(chapters).hasSize(count);
    for (int i = 0; i < count; i++) {
      ID3v2TextFrameData title =
          new ID3v2TextFrameData(false, chapters.get(i).getSubframes().get(0).getData());
      assertThat(title.getText().toString()).isEqualTo(titles(count).get(i));
    }
  }

  @Test
  void weReadThemToo() {
    publish(titles(3));
    MediaInfo info = MediaProbe.probe(target);
    assertThat(info.tags()).containsEntry("RAWI", "0.1.0").containsEntry("title", LONG_ARABIC);
    assertThat(info.chapters())
        .containsExactly(
            new MediaInfo.Mark(LONG_ARABIC, 0, 4000),
            new MediaInfo.Mark(BEYOND_BMP, 4000, 8000),
            new MediaInfo.Mark("الفصل 2", 8000, 12_000));
  }

  @Test
  void playersFindTheLanguageAndTheKind() {
    publish(titles(1));
    String printed = ForeignTool.run("ffprobe", "-v", "error", "-show_format", target);
    assertThat(printed).contains("TAG:language=ara").contains("TAG:genre=Podcast");
  }

  @Test
  void theTagCostsNoSample() throws IOException {
    publish(titles(255));
    Path raw = folder.resolve("raw");
    ForeignTool.run("ffmpeg", "-v", "error", "-i", target, "-f", "s16le", raw);
    assertThat(Files.size(raw)).isEqualTo(SAMPLES * 2);
  }

  @Test
  void aCoverIsSeenAndIsNoSound() throws IOException {
    Path png = folder.resolve("cover.png");
    ForeignTool.run(
        "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=red:s=64x64", "-frames:v", "1", png);
    Episode episode =
        new Episode(
            "عنوان",
            "",
            "",
            "",
            "0.1.0",
            new PictureFrame("image/png", Files.readAllBytes(png)),
            Episodes.track(SAMPLES, titles(2)));
    Mp3Publisher.publish(sound, episode.tag(), target, /* force= */ false);
    assertThat(ForeignTool.run("ffprobe", "-v", "error", "-show_streams", target))
        .contains("codec_name=png")
        .contains("DISPOSITION:attached_pic=1");
    assertThat(MediaProbe.probe(target).sampleRate()).isEqualTo(44100);
  }

  @Test
  void replacesAFileOfOurs() {
    publish(titles(1));
    publish(titles(2));
    assertThat(MediaProbe.probe(target).chapters()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not even sound"})
  void replacesNoFileOfOthers(String content) throws IOException {
    Files.createDirectories(audio);
    Files.writeString(target, content);
    assertThatThrownBy(() -> publish(titles(1)))
        .isInstanceOfSatisfying(
            OutputFailure.class,
            failure -> {
              assertThat(failure.path()).isEqualTo(target);
              assertThat(failure.remedy()).contains("--force");
            })
        .hasMessageContaining(target.toString());
    assertThat(target).hasContent(content);
    assertThat(names(audio)).containsExactly("مقال.mp3");
  }

  @Test
  void replacesNoMp3OfOthers() throws IOException {
    Files.createDirectories(audio);
    Files.copy(sound, target);
    assertThatThrownBy(() -> Mp3Publisher.check(target, /* force= */ false))
        .isInstanceOf(OutputFailure.class);
  }

  @Test
  void replacesAnyFileByForce() throws IOException {
    Files.createDirectories(audio);
    Files.writeString(target, "not ours");
    Id3Tag tag = Episodes.episode(SAMPLES, "عنوان", titles(2)).tag();
    Mp3Publisher.publish(sound, tag, target, /* force= */ true);
    assertThat(MediaProbe.probe(target).chapters()).hasSize(2);
  }

  @Test
  void neverReplacesAFolder() throws IOException {
    Files.createDirectories(target);
    assertThatThrownBy(() -> Mp3Publisher.check(target, /* force= */ true))
        .isInstanceOf(OutputFailure.class)
        .hasMessageContaining("is a folder");
  }

  @Test
  void saysThatTheFolderCannotBeMade() throws IOException {
    Files.writeString(audio, "a file where the folder should be");
    assertThatThrownBy(() -> Mp3Publisher.check(target, /* force= */ false))
        .isInstanceOfSatisfying(
            OutputFailure.class, failure -> assertThat(failure.path()).isEqualTo(audio))
        .hasMessageContaining("cannot make the folder");
  }

  @Test
  void checkingLeavesNothingButTheFolder() throws IOException {
    Mp3Publisher.check(target, /* force= */ false);
    assertThat(names(audio)).isEmpty();
  }

  @Test
  void leavesNothingBehindWhenTheSoundIsGone() throws IOException {
    Id3Tag tag = Episodes.episode(SAMPLES, "عنوان", titles(1)).tag();
    Path gone = folder.resolve("gone.mp3");
    assertThatThrownBy(() -> Mp3Publisher.publish(gone, tag, target, /* force= */ false))
        .isInstanceOf(OutputFailure.class);
    assertThat(names(audio)).isEmpty();
  }
}
