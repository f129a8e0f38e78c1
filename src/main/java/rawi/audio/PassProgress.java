package rawi.audio;

import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;

/**
 * One rising number from 0 to 1 out of several passes over the same samples.
 *
 * <p>Nobody knows beforehand how many passes there will be: each is promised a share of what is
 * left.
 */
final class PassProgress {
  private final long samplesPerPass;
  private final DoubleConsumer listener;
  private double done;

  PassProgress(long samplesPerPass, DoubleConsumer listener) {
    this.samplesPerPass = Math.max(1, samplesPerPass);
    this.listener = listener;
  }

  /**
   * Begins a pass that takes a share, 0 to 1, of what is left; it is told of samples as they go.
   */
  LongConsumer pass(double share) {
    double start = done;
    double end = start + (1 - start) * share;
    done = end;
    return new LongConsumer() {
      private long seen;

      @Override
      public void accept(long more) {
        seen = Math.min(samplesPerPass, seen + more);
        listener.accept(start + (end - start) * seen / samplesPerPass);
      }
    };
  }

  void finish() {
    done = 1;
    listener.accept(1);
  }
}
