package rawi.arabic.diacritise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rawi.onnx.Longs;

/**
 * Lines side by side, as the network reads them.
 *
 * <p>Beside the letters it reads units: runs of Arabic letters and runs of other signs, a blank
 * belonging to the unit before it. Positions of letters and units count on from line to line, each
 * line padded to the longest.
 */
final class Batch {
  private final Alphabet alphabet;
  private final List<Line> lines;
  private final int width;
  private final int most;
  private final long[] letters;
  private final long[] hints;
  private final long[] units;
  private final long[] first;
  private final long[] last;
  private final long[] places;
  private final long[] lengths;
  private final long[] counts;

  Batch(Alphabet alphabet, List<Line> lines) {
    this.alphabet = alphabet;
    this.lines = lines;
    width = lines.stream().mapToInt(Line::length).max().orElseThrow();
    List<Units> found = lines.stream().map(Units::of).toList();
    most = found.stream().mapToInt(Units::count).max().orElseThrow();
    letters = new long[lines.size() * width];
    hints = new long[letters.length];
    units = new long[letters.length];
    first = new long[lines.size() * most];
    last = new long[first.length];
    places = new long[first.length * WordTable.PLACES];
    lengths = new long[lines.size()];
    counts = new long[lines.size()];
    Arrays.fill(letters, alphabet.padding());
    WordTable table = new WordTable(alphabet);
    for (int row = 0; row < lines.size(); row++) {
      put(row, lines.get(row));
      put(row, found.get(row));
      put(row, found.get(row), table);
    }
  }

  private void put(int row, Line line) {
    lengths[row] = line.length();
    for (int i = 0; i < line.length(); i++) {
      letters[row * width + i] = alphabet.id(line.at(i));
      hints[row * width + i] = line.given(i);
    }
  }

  private void put(int row, Units found) {
    counts[row] = found.count();
    for (int i = 0; i < found.of().size(); i++) {
      units[row * width + i] = (long) row * most + found.of().get(i);
    }
    for (int unit = 0; unit < most; unit++) {
      boolean real = unit < found.count();
      first[row * most + unit] = (long) row * width + (real ? found.first().get(unit) : 0);
      last[row * most + unit] = (long) row * width + (real ? found.last().get(unit) : 0);
    }
  }

  private void put(int row, Units found, WordTable table) {
    for (int unit = 0; unit < found.count(); unit++) {
      int at = (row * most + unit) * WordTable.PLACES;
      for (int which = 0; which < WordTable.PLACES; which++) {
        places[at + which] =
            table.place(lines.get(row), found.first().get(unit), found.last().get(unit), which);
      }
    }
  }

  /** The network's inputs by name. */
  Map<String, Longs> inputs() {
    long rows = lines.size();
    return Map.of(
        "letters", new Longs(letters, rows, width),
        "hints", new Longs(hints, rows, width),
        "units", new Longs(units, rows, width),
        "first", new Longs(first, rows, most),
        "last", new Longs(last, rows, most),
        "places", new Longs(places, rows, most, WordTable.PLACES),
        "lengths", new Longs(lengths, rows),
        "counts", new Longs(counts, rows));
  }

  /** Where the scores of a character begin in the network's output. */
  int scoresAt(int row, int i) {
    return (row * width + i) * alphabet.classes().size();
  }

  /**
   * The units of a line.
   *
   * @param of for each character, the number of its unit
   * @param first for each unit, its first character
   * @param last for each unit, its last character but for blanks
   */
  private record Units(List<Integer> of, List<Integer> first, List<Integer> last) {
    private enum Kind {
      BLANK,
      LETTER,
      SIGN
    }

    static Units of(Line line) {
      List<Integer> of = new ArrayList<>(line.length());
      List<Integer> first = new ArrayList<>();
      List<Integer> last = new ArrayList<>();
      Kind before = Kind.BLANK;
      for (int i = 0; i < line.length(); i++) {
        Kind kind = kind(line, i);
        if (kind != Kind.BLANK && kind != before) {
          first.add(i);
          last.add(i);
        } else if (kind != Kind.BLANK) {
          last.set(last.size() - 1, i);
        }
        of.add(Math.max(0, first.size() - 1));
        before = kind;
      }
      if (first.isEmpty()) { // a line of blanks is one unit
        first.add(0);
        last.add(line.length() - 1);
      }
      return new Units(of, first, last);
    }

    private static Kind kind(Line line, int i) {
      if (line.at(i) == ' ') {
        return Kind.BLANK;
      }
      return line.isLetter(i) ? Kind.LETTER : Kind.SIGN;
    }

    int count() {
      return first.size();
    }
  }
}
