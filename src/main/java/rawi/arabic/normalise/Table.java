package rawi.arabic.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads this package's tables: a key, tabs and values a line; # begins a comment. */
final class Table {
  private Table() {}

  static Map<String, List<String>> read(String name) {
    InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
    Map<String, List<String>> rows = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .forEach(row -> rows.put(row.get(0), List.copyOf(row.subList(1, row.size()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(rows);
  }

  /** The text of some lexemes as it stands, tatweel left out, one blank where any part them. */
  static String text(List<Lexeme> lexemes, int at, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      boolean apart = i > at && !lexemes.get(i - 1).touches(lexemes.get(i));
      text.append(apart ? " " : "").append(lexemes.get(i).text().replace("ـ", ""));
    }
    return text.toString();
  }
}
