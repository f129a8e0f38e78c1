package rawi.publish;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
   * Finds out whether a report may be put somewhere, before minutes are spent; makes the folder.
   *
   * @param force whether a file that is no report may be replaced
   * @throws OutputFailure if not, and why
   */
  public static void check(Path target, boolean force) {
    Path place = WholeFile.prepare(target);
    if (!force && Files.exists(place) && !isReport(place)) {
      throw new OutputFailure(
          target,
          target + " is there already, and is no report of Rawi's",
          "Name another file, or let it be replaced with --force.",
          /* cause= */ null);
    }
  }

  private static boolean isReport(Path file) {
    try {
      JsonNode json = JsonMapper.builder().build().readTree(file.toFile());
      return json.has("sampleRate") && json.has("sentences");
    } catch (IOException e) {
      return false; // no JSON, so none of ours
    }
  }

  /**
   * Writes the report as JSON.
   *
   * @param force whether a file that is no report may be replaced
   * @throws OutputFailure if it cannot be written; what was there before stays
   */
  public void write(Path target, boolean force) {
    check(target, force);
    WholeFile.write(target, out -> out.write(toJson().getBytes(StandardCharsets.UTF_8)));
  }

  /** The report as indented JSON, ending in a line break. */
  String toJson() throws com.fasterxml.jackson.core.JsonProcessingException {
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this)
        + "\n";
  }

  /**
   * A word, number or sign of the article, and what was said for it.
   *
   * @param text as the article has it
   * @param spoken one or more words, vocalised
   */
  @JsonPropertyOrder({"text", "spoken"})
  public record Said(String text, String spoken) {}

  /**
   * One sentence.
   *
   * @param text as the article has it
   * @param line of the article, from 1
   * @param offset of its first character from the article's start, in characters
   * @param spoken what was said for it, vocalised; null if it was skipped
   * @param startSample where its speech begins; null if it was skipped
   * @param endSample where its speech ends, exclusive; null if it was skipped
   * @param skipped why it is not heard; null if it is
   * @param words what was said for each word, in order; none if it was skipped
   */
  @JsonPropertyOrder({
    "text",
    "line",
    "offset",
    "spoken",
    "startSample",
    "endSample",
    "skipped",
    "words"
  })
  public record Entry(
      String text,
      int line,
      int offset,
      @Nullable String spoken,
      @Nullable Long startSample,
      @Nullable Long endSample,
      @Nullable String skipped,
      List<Said> words) {
    public Entry {
      words = List.copyOf(words);
      boolean hasPlace = startSample != null && endSample != null;
      boolean hasNothing = spoken == null && startSample == null && endSample == null;
      if (skipped != null ? !hasNothing : !hasPlace || spoken == null) {
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
        String text,
        int line,
        int offset,
        String spoken,
        long startSample,
        long endSample,
        List<Said> words) {
      return new Entry(text, line, offset, spoken, startSample, endSample, null, words);
    }

    /** A sentence that could not be spoken. */
    public static Entry skipped(String text, int line, int offset, String reason) {
      return new Entry(text, line, offset, null, null, null, reason, List.of());
    }
  }
}
