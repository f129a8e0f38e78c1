package rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rawi.ForeignTool;
import rawi.Shared;

/** The whole way with the embedded voice, and the result read by programs that are not ours. */
class SpeakCommandTest {
  private final Path folder;
  private final Path mp3;
  private final Path report;

  SpeakCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.mp3 = folder.resolve("episode.mp3");
    this.report = folder.resolve("report.json");
  }

  private Cli speak(Path article, Object... more) {
    List<Object> args = new ArrayList<>(List.of("speak", article, "-o", mp3, "--report", report));
    args.addAll(List.of(more));
    Cli run = Cli.run(args.toArray());
    assertThat(run.err()).doesNotContain("rawi:");
    assertThat(run.code()).isZero();
    return run;
  }

  private JsonNode chapters() throws IOException {
    String json =
        ForeignTool.run("ffprobe", "-v", "error", "-show_chapters", "-of", "json", mp3.toString());
    return new ObjectMapper().readTree(json).get("chapters");
  }

  /** Every mark stands 100 to 400 ms before the first word of its chapter, the first at 0. */
  private void checkMarks() throws IOException {
    JsonNode sentences = new ObjectMapper().readTree(Files.readString(report)).get("sentences");
    List<Double> starts = new ArrayList<>();
    sentences.forEach(s -> starts.add(s.get("startSample").asDouble() / 44.1));
    JsonNode chapters = chapters();
    assertThat(chapters.get(0).get("start").asInt()).isZero();
    for (JsonNode chapter : chapters) {
      double mark = chapter.get("start").asDouble();
      double speech = starts.stream().filter(start -> start >= mark).findFirst().orElseThrow();
      assertThat(speech - mark).as(chapter.toString()).isBetween(100.0, 400.0);
    }
  }

  private double decodedMillis() {
    String raw = folder.resolve("decoded.raw").toString();
    ForeignTool.run(
        "ffmpeg", "-v", "error", "-y", "-i", mp3.toString(), "-f", "s16le", "-ac", "1", raw);
    return Path.of(raw).toFile().length() / 2.0 / 44.1;
  }

  @Test
  void aRealPressArticle() throws IOException {
    assumeTrue(Files.isDirectory(Shared.folder().resolve("seeds")), "no press article here");
    Path article;
    try (Stream<Path> articles = Files.list(Shared.folder().resolve("seeds"))) {
      article = articles.sorted().findFirst().orElseThrow();
    }
    Cli run = speak(article);
    assertThat(run.lines().get(0)).isEqualTo(mp3.toString());
    assertThat(chapters()).hasSize(10);
    checkMarks();
    checkReport(article);
    assertThat(decodedMillis())
        .isCloseTo(lengthByReport(), org.assertj.core.data.Offset.offset(1.0));
    assertThat(ForeignTool.run("eyeD3", "--no-color", "-v", mp3.toString()))
        .contains("CHAP")
        .contains("لم تكن المرة الأولى");
  }

  /** Half a second follows the last sentence. */
  private double lengthByReport() throws IOException {
    JsonNode sentences = new ObjectMapper().readTree(Files.readString(report)).get("sentences");
    return sentences.get(sentences.size() - 1).get("endSample").asLong() / 44.1 + 500;
  }

  private void checkReport(Path article) throws IOException {
    String text = Files.readString(article);
    JsonNode json = new ObjectMapper().readTree(Files.readString(report));
    assertThat(json.get("sampleRate").asInt()).isEqualTo(44100);
    long end = 0;
    int covered = 0;
    for (JsonNode sentence : json.get("sentences")) {
      String words = sentence.get("text").asText();
      assertThat(text.substring(sentence.get("offset").asInt())).startsWith(words);
      assertThat(sentence.get("skipped").isNull()).isTrue();
      assertThat(sentence.get("startSample").asLong()).isGreaterThan(end);
      end = sentence.get("endSample").asLong();
      covered += words.replaceAll("\\s", "").length();
    }
    assertThat(covered).as("letters of the article").isEqualTo(text.replaceAll("\\s", "").length());
  }

  @Test
  void headingsBecomeChaptersAndTitleAndArtistStandInTheTag() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("a.md"),
            "تمهيد قصير.\n\n# العنوان\n\nنص أول.\n\n## فرع\n\nنص ثان.\n\n***\n\n! ! !\n");
    speak(article, "--title", "حلقة", "--artist", "كاتبة", "--album", "برنامج");
    List<String> titles = new ArrayList<>();
    chapters().forEach(chapter -> titles.add(chapter.at("/tags/title").asText()));
    assertThat(titles).hasSize(3).endsWith("العنوان", "فرع");
    checkMarks();
    assertThat(ForeignTool.run("ffprobe", "-v", "error", "-show_format", mp3.toString()))
        .contains("TAG:title=حلقة", "TAG:artist=كاتبة", "TAG:album=برنامج");
  }

  @Test
  void pausesAreThoseAskedFor() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "جملة أولى. جملة ثانية.\n\nفقرة.\n");
    speak(article, "--pause-sentence", "1000", "--pause-paragraph", "0");
    JsonNode sentences = new ObjectMapper().readTree(Files.readString(report)).get("sentences");
    assertThat(gap(sentences, 0)).isEqualTo(44100);
    assertThat(gap(sentences, 1)).as("room for the chapter's mark").isEqualTo(8820);
    checkMarks();
  }

  private static long gap(JsonNode sentences, int before) {
    return sentences.get(before + 1).get("startSample").asLong()
        - sentences.get(before).get("endSample").asLong();
  }

  @Test
  void aFasterRateIsShorter() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "يقرأ راوٍ هذه الجملة بصوت واضح.");
    speak(article);
    double natural = decodedMillis();
    speak(article, "--rate", "2");
    assertThat(decodedMillis()).isLessThan(natural * 0.75);
  }

  @Test
  void itsOwnFilesAreReplaced() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "مرحبا بكم.");
    speak(article);
    speak(article);
  }

  @Test
  void manyChaptersAndLongTitles() throws IOException {
    String title = "عنوان طويل جدا ".repeat(8).strip();
    StringBuilder article = new StringBuilder("# " + title + "\n\n");
    for (int i = 0; i < 260; i++) {
      article.append("# باب\n\n");
    }
    speak(Files.writeString(folder.resolve("a.md"), article), "--rate", "3");
    JsonNode chapters = chapters();
    assertThat(chapters).hasSize(255);
    assertThat(chapters.get(0).at("/tags/title").asText()).isEqualTo(title).hasSizeGreaterThan(100);
    Cli seen = Cli.run("chapters", mp3);
    assertThat(seen.lines()).hasSize(257);
    assertThat(seen.out()).contains("255  ").contains(title);
  }

  @Test
  void theArticlesNameIsTheOutputsName() {
    assertThat(SpeakCommand.defaultOutput(Path.of("x/مقال.v2.txt")))
        .isEqualTo(Path.of("audio", "مقال.v2.mp3"));
  }
}
