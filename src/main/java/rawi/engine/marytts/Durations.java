package rawi.engine.marytts;

import marytts.htsengine.HTSModel;

/**
 * Brings the states of models to a length in time.
 *
 * <p>A state lasts at least one frame. What rounding to frames takes from one model, the next one
 * gets, so that an utterance keeps its length.
 */
final class Durations {
  private final int states;
  private double owed;

  Durations(int states) {
    this.states = states;
  }

  /** Makes a model so many times as long as it is. */
  void scale(HTSModel model, double factor) {
    int[] frames = new int[states];
    for (int state = 0; state < states; state++) {
      double wanted = model.getDur(state) * factor + owed;
      frames[state] = Math.max(1, (int) Math.round(wanted));
      owed = wanted - frames[state];
    }
    set(model, frames);
  }

  /** Makes a model exactly so many frames long, or one frame a state if that is more. */
  void fit(HTSModel model, int total) {
    int natural = model.getTotalDur();
    int[] frames = new int[states];
    int placed = 0;
    int elapsed = 0;
    for (int state = 0; state < states; state++) {
      elapsed += model.getDur(state);
      int end = (int) Math.round((double) elapsed * total / natural);
      frames[state] = Math.max(1, end - placed);
      placed += frames[state];
    }
    set(model, frames);
  }

  private void set(HTSModel model, int[] frames) {
    model.setTotalDur(0);
    for (int state = 0; state < states; state++) {
      model.setDur(state, frames[state]);
      model.incrTotalDur(frames[state]);
    }
  }
}
