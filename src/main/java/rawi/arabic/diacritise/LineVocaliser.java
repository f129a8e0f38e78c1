package rawi.arabic.diacritise;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the vowel marks that lines of text lack, and changes nothing else.
 *
 * <p>A line may hold any text, be of any length and end in a line break. Every letter, sign and
 * mark in it stays, in its order; letters without a mark get one, as far as they carry any. A
 * letter that has only a shadda, or only a dagger alif, has a mark. Thread-safe.
 */
public final class LineVocaliser implements AutoCloseable {
  private final MarkNetwork network = new MarkNetwork();

  /** A line with its marks. */
  public String vocalise(String line) {
    return vocalise(List.of(line)).get(0);
  }

  /** Lines with their marks, each as if it were alone; many lines at once go faster. */
  public List<String> vocalise(List<String> lines) {
    List<PlainLine> plain =
        lines.stream().map(line -> new PlainLine(line, network.alphabet())).toList();
    List<PlainLine> lacking = plain.stream().filter(PlainLine::lacksMarks).toList();
    List<Marking> markings = network.mark(lacking.stream().map(PlainLine::line).toList());
    List<String> vocalised = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < plain.size(); i++) {
      PlainLine line = plain.get(i);
      vocalised.add(
          line.lacksMarks() ? line.filled(markings.get(next++), network.alphabet()) : lines.get(i));
    }
    return vocalised;
  }

  /** Frees the network. */
  @Override
  public void close() {
    network.close();
  }
}
