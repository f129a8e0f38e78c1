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
                  "قرأ \"الكتاب\".", 3, 17, "قَرَأَ الكِتابَ", 11025, 5_000_000_000L),
              Report.Entry.skipped("***", 4, 40)));

  private JsonNode written() throws IOException {
    Path file = folder.resolve("reports").resolve("تقرير.json");
    REPORT.write(file);
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
    assertThat(sentence.get("skipped").asBoolean()).isFalse();
  }

  @Test
  void aSkippedSentenceHasNoPlace() throws IOException {
    JsonNode sentence = written().at("/sentences/1");
    assertThat(sentence.get("skipped").asBoolean()).isTrue();
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
        .containsExactly("text", "line", "offset", "spoken", "startSample", "endSample", "skipped");
  }

  @Test
  void canBeReadByPeople() throws IOException {
    assertThat(REPORT.toJson()).contains("قَرَأَ").contains("\n  \"sentences\"").endsWith("}\n");
  }

  @Test
  void refusesHalfAPlace() {
    assertThatThrownBy(() -> new Report.Entry("نص", 1, 0, "نَص", 5L, null, /* skipped= */ false))
        .hasMessageContaining("from 5 to null");
    assertThatThrownBy(() -> new Report.Entry("نص", 1, 0, null, 5L, 6L, /* skipped= */ true))
        .hasMessageContaining("نص");
    assertThatThrownBy(() -> new Report(0, List.of())).hasMessageContaining("0 Hz");
  }
}
