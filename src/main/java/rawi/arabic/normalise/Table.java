package rawi.arabic.normalise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rawi.files.ResourceLines;

/** Reads this package's tables: a key, tabs and values a line; # begins a comment. */
final class Table {
  private Table() {}

  static Map<String, List<String>> read(String name) {
    Map<String, List<String>> rows = new HashMap<>();
    for (String line : ResourceLines.of(Table.class, name)) {
      List<String> row = Arrays.asList(line.split("\t", -1));
      rows.put(row.get(0), List.copyOf(row.subList(1, row.size())));
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
