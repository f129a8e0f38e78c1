package rawi.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The abbreviations whose dot may not end a sentence, from {@code abbreviations.txt}. */
final class Abbreviations {
  /** Where an abbreviation stands. */
  enum Kind {
    /** Before a name: its dot never ends a sentence, except after a number (a unit). */
    NAME,
    /** Before a number: its dot ends no sentence if a digit follows. */
    NUMBER,
    /** Often last in its sentence: its dot ends it if the next word begins another. */
    END
  }

  /** No abbreviation of the list is longer. */
  static final int MAX_LENGTH = 12;

  private final Map<String, Kind> kinds;

  private Abbreviations(Map<String, Kind> kinds) {
    this.kinds = kinds;
  }

  static Abbreviations load() {
    try (InputStream in =
            Objects.requireNonNull(
                Abbreviations.class.getResourceAsStream("abbreviations.txt"), "abbreviations.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Abbreviations parse(BufferedReader lines) {
    return new Abbreviations(
        lines
            .lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .map(line -> line.split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(Abbreviations::word, Abbreviations::kind)));
  }

  private static String word(String[] fields) {
    if (fields.length != 2 || !fields[0].endsWith(".") || fields[0].length() > MAX_LENGTH) {
      throw new IllegalStateException("abbreviations.txt: " + String.join(" ", fields));
    }
    return fields[0];
  }

  private static Kind kind(String[] fields) {
    return Kind.valueOf(fields[1].toUpperCase(Locale.ROOT));
  }

  /**
   * The kind of a whole word, its last dot included, without vowel marks; null if it is none. "و"
   * may stand before a title: ود. is و and د.
   */
  @Nullable Kind kindOf(String word) {
    Kind kind = kinds.get(word);
    if (kind == null && word.startsWith("و") && kinds.get(word.substring(1)) == Kind.NAME) {
      return Kind.NAME;
    }
    return kind;
  }
}
