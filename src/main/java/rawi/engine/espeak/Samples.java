package rawi.engine.espeak;

import java.util.Arrays;

/** Samples that arrive piece by piece. */
final class Samples {
  private short[] samples = new short[1 << 16];
  private int count;

  /** Puts a piece at the end. */
  void add(short[] piece) {
    if (count + piece.length > samples.length) {
      samples = Arrays.copyOf(samples, Math.max(2 * samples.length, count + piece.length));
    }
    System.arraycopy(piece, 0, samples, count, piece.length);
    count += piece.length;
  }

  /** Hands over what there is, and is empty. */
  short[] take() {
    short[] taken = Arrays.copyOf(samples, count);
    count = 0;
    return taken;
  }
}
