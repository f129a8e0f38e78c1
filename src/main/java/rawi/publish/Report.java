package rawi.publish;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of every sentence of an article, for programs to read.
 *
 * @param sampleRate in which the places are counted, in Hz
 * @param sentences all of them, in the article's order
 */
@JsonPropertyOrder({"sampleRate", "sentences"})
public record Report(int sampleRate, List<Entry> sentences) {
  public Report {
    sentences = List.copyOf(sentences);
    if (sampleRate <= 0) {
      throw new IllegalArgumentException("sample rate " + sampleRate + " Hz");
    }
  }

  /**
   * Writes the report as JSON, and replaces one that is there.
   *
   * @throws OutputFailure if it cannot be written
   */
  public void write(Path target) {
    WholeFile.write(target, out -> out.write(toJson().getBytes(StandardCharsets.UTF_8)));
  }

  /** The report as indented JSON, ending in a line break. */
  String toJson() throws com.fasterxml.jackson.core.JsonProcessingException {
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this)
        + "\n";
  }

  /**
   * One sentence.
   *
   * @param text as the article has it
   * @param line of the article, from 1
   * @param offset of its first character from the article's start, in characters
   * @param spoken what was said for it, vocalised; null if it was skipped
   * @param startSample where its speech begins; null if it was skipped
   * @param endSample where its speech ends, exclusive; null if it was skipped
   * @param skipped whether it is not heard
   */
  @JsonPropertyOrder({"text", "line", "offset", "spoken", "startSample", "endSample", "skipped"})
  public record Entry(
      String text,
      int line,
      int offset,
      @Nullable String spoken,
      @Nullable Long startSample,
      @Nullable Long endSample,
      boolean skipped) {
    public Entry {
      boolean hasPlace = startSample != null && endSample != null;
      boolean hasNothing = spoken == null && startSample == null && endSample == null;
      if (skipped ? !hasNothing : !hasPlace || spoken == null) {
        throw new IllegalArgumentException(
            "sentence \""
                + text
                + "\": skipped "
                + skipped
                + ", from "
                + startSample
                + " to "
                + endSample);
      }
    }

    /** A sentence that is heard. */
    public static Entry spoken(
        String text, int line, int offset, String spoken, long startSample, long endSample) {
      return new Entry(text, line, offset, spoken, startSample, endSample, /* skipped= */ false);
    }

    /** A sentence that could not be spoken. */
    public static Entry skipped(String text, int line, int offset) {
      return new Entry(text, line, offset, null, null, null, /* skipped= */ true);
    }
  }
}
