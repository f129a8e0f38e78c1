package rawi.audio;

/**
 * Finds the gain that brings a sound to a loudness, from one measurement to the next.
 *
 * <p>A limiter eats a part of every decibel that is added, so each step reckons with what the last
 * one has really brought.
 */
final class GainSearch {
  private static final double MAX_GAIN_DB = 40;
  private static final double LEAST_SLOPE = 0.25;
  // smaller steps tell more of the meter's grain than of the limiter
  private static final double LEAST_STEP_DB = 0.1;

  private double slope = 1;
  private double lastGain = Double.NaN;
  private double lastMissing = Double.NaN;

  /** The gain to try after one that has left so many decibels missing. */
  double next(double gainDb, double missingDb) {
    if (Math.abs(gainDb - lastGain) >= LEAST_STEP_DB) {
      slope = Math.max(LEAST_SLOPE, Math.min(1, (lastMissing - missingDb) / (gainDb - lastGain)));
    }
    lastGain = gainDb;
    lastMissing = missingDb;
    return limited(gainDb + missingDb / slope);
  }

  /** Forgets the last measurement, as another point of the way will be measured from now on. */
  void restart() {
    lastGain = Double.NaN;
  }

  /** A gain within what a fault in the sound should be able to ask for. */
  static double limited(double gainDb) {
    return Math.max(-MAX_GAIN_DB, Math.min(MAX_GAIN_DB, gainDb));
  }
}
