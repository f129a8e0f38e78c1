package rawi.engine;

/**
 * How the listener wants the voice to speak, as factors on the voice's own rate and pitch.
 *
 * @param rate from 0.5 (half as fast) to 3
 * @param pitch from 0.5 (an octave lower) to 2
 */
public record SpeakingStyle(double rate, double pitch) {
  /** The voice as it is. */
  public static final SpeakingStyle NATURAL = new SpeakingStyle(1, 1);

  public SpeakingStyle {
    if (!(rate >= 0.5 && rate <= 3)) {
      throw new IllegalArgumentException("rate " + rate + " is not between 0.5 and 3");
    }
    if (!(pitch >= 0.5 && pitch <= 2)) {
      throw new IllegalArgumentException("pitch " + pitch + " is not between 0.5 and 2");
    }
  }
}
