package rawi.arabic.diacritise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rawi.onnx.OnnxModel;

/**
 * Rawi's own network: marks for the letters of whole lines.
 *
 * <p>Thread-safe.
 */
final class MarkNetwork implements AutoCloseable {
  private static final String MODEL = "rawi-diacritiser.onnx";
  private static final String ALPHABET = "rawi-diacritiser.json";

  /** Characters of a batch, padding included; more were not faster. */
  private static final int BATCH = 8192;

  private final OnnxModel model;
  private final Alphabet alphabet;
  private final MarkDecoder decoder;
  private final PassiveVerbs passives;

  /** Loads the network that ships with Rawi. */
  MarkNetwork() {
    alphabet = Alphabet.read(resource(ALPHABET));
    decoder =
        new MarkDecoder(
            new MarkRules(alphabet.classes()), new KnownWords(alphabet), alphabet.classes().size());
    passives = new PassiveVerbs(alphabet);
    model = new OnnxModel(resource(MODEL));
  }

  private static byte[] resource(String name) {
    try (InputStream in = MarkNetwork.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Alphabet alphabet() {
    return alphabet;
  }

  /** The most probable marks that can stand, for each line. */
  List<Marking> mark(List<Line> lines) {
    List<Marking> markings = new ArrayList<>();
    List<Window> windows = new ArrayList<>();
    for (Line line : lines) {
      windows.addAll(Window.of(passives.hidden(line), markings.size()));
      markings.add(new Marking(line.length()));
    }
    windows.sort(Comparator.comparingInt(Window::length));
    for (List<Window> batch : batches(windows)) {
      mark(batch, markings);
    }
    for (int i = 0; i < markings.size(); i++) {
      passives.turn(lines.get(i), markings.get(i));
    }
    return markings;
  }

  /** Windows of about one length together, as few batches as their size allows. */
  private static List<List<Window>> batches(List<Window> sorted) {
    List<List<Window>> batches = new ArrayList<>();
    List<Window> batch = new ArrayList<>();
    for (Window window : sorted) {
      if (!batch.isEmpty() && (batch.size() + 1) * window.length() > BATCH) {
        batches.add(batch);
        batch = new ArrayList<>();
      }
      batch.add(window);
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }

  private void mark(List<Window> windows, List<Marking> markings) {
    Batch batch = new Batch(alphabet, windows.stream().map(Window::part).toList());
    float[] scores = model.run(batch.inputs());
    for (int row = 0; row < windows.size(); row++) {
      Window window = windows.get(row);
      Marking marking = markings.get(window.number());
      int at = batch.scoresAt(row, window.start() - window.from());
      decoder.decode(window.line(), window.start(), window.end(), scores, at, marking);
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
