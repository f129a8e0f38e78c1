package rawi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private final Path folder;

  ReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static final Report REPORT =
      new Report(
          44100,
          List.of(
              Report.Entry.spoken(
                  "قرأ \"الكتاب\".",
                  3,
                  17,
                  "قَرَأَ الكِتابَ",
                  11025,
                  5_000_000_000L,
                  List.of(new Report.Said("قرأ", "قَرَأَ"))),
              Report.Entry.skipped("***", 4, 40, "nothing in it can be said")));

  private JsonNode written() throws IOException {
    Path file = folder.resolve("reports").resolve("تقرير.json");
    REPORT.write(file, /* force= */ false);
    return new ObjectMapper().readTree(Files.readString(file));
  }

  @Test
  void tellsOfASpokenSentence() throws IOException {
    JsonNode sentence = written().at("/sentences/0");
    assertThat(sentence.get("text").asText()).isEqualTo("قرأ \"الكتاب\".");
    assertThat(sentence.get("line").asInt()).isEqualTo(3);
    assertThat(sentence.get("offset").asInt()).isEqualTo(17);
    assertThat(sentence.get("spoken").asText()).isEqualTo("قَرَأَ الكِتابَ");
    assertThat(sentence.get("startSample").asLong()).isEqualTo(11025);
    assertThat(sentence.get("endSample").asLong()).isEqualTo(5_000_000_000L);
    assertThat(sentence.get("skipped").isNull()).isTrue();
  }

  @Test
  void aSkippedSentenceHasNoPlace() throws IOException {
    JsonNode sentence = written().at("/sentences/1");
    assertThat(sentence.get("skipped").asText()).isEqualTo("nothing in it can be said");
    assertThat(sentence.get("spoken").isNull()).isTrue();
    assertThat(sentence.get("startSample").isNull()).isTrue();
    assertThat(sentence.get("endSample").isNull()).isTrue();
  }

  @Test
  void hasItsFieldsInOrderAndNoOthers() throws IOException {
    JsonNode report = written();
    assertThat(report.fieldNames()).toIterable().containsExactly("sampleRate", "sentences");
    assertThat(report.get("sampleRate").asInt()).isEqualTo(44100);
    assertThat(report.at("/sentences/0").fieldNames())
        .toIterable()
        .containsExactly(
            "text", "line", "offset", "spoken", "startSample", "endSample", "skipped", "words");
    assertThat(report.at("/sentences/0/words/0/spoken").asText()).isEqualTo("قَرَأَ");
  }

  @Test
  void replacesOnlyAReport() throws IOException {
    Path article = folder.resolve("article.txt");
    Files.writeString(article, "نص");
    assertThatThrownBy(() -> REPORT.write(article, /* force= */ false))
        .isInstanceOf(OutputFailure.class)
        .hasMessageContaining("article.txt");
    assertThat(article).hasContent("نص");
    REPORT.write(article, /* force= */ true);
    REPORT.write(article, /* force= */ false);
    assertThat(article).content().contains("sampleRate");
  }

  @Test
  void canBeReadByPeople() throws IOException {
    assertThat(REPORT.toJson()).contains("قَرَأَ").contains("\n  \"sentences\"").endsWith("}\n");
  }

  @Test
  void refusesHalfAPlace() {
    assertThatThrownBy(() -> new Report.Entry("نص", 1, 0, "نَص", 5L, null, null, List.of()))
        .hasMessageContaining("from 5 to null");
    assertThatThrownBy(() -> new Report.Entry("نص", 1, 0, null, 5L, 6L, "silent", List.of()))
        .hasMessageContaining("نص");
    assertThatThrownBy(() -> new Report(0, List.of())).hasMessageContaining("0 Hz");
  }
}
