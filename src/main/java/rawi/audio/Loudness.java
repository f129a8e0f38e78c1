package rawi.audio;

/**
 * How loud a finished file is, as EBU R 128 measures it.
 *
 * @param integratedLufs loudness of the whole, in LUFS; {@value #UNMEASURABLE} where it cannot be
 *     told: in silence, and in less than 400 ms
 * @param truePeakDbtp the highest peak between the samples too, in dBTP; {@value #NO_PEAK} for
 *     silence
 */
public record Loudness(double integratedLufs, double truePeakDbtp) {
  /** The absolute gate of EBU R 128: nothing quieter counts. */
  public static final double UNMEASURABLE = -70;

  /** Stands for a peak of nothing, which has no decibels. */
  public static final double NO_PEAK = -120;

  public Loudness {
    if (!(integratedLufs >= UNMEASURABLE && integratedLufs < 40)) {
      throw new IllegalArgumentException("loudness of " + integratedLufs + " LUFS");
    }
    if (!(truePeakDbtp >= NO_PEAK && truePeakDbtp < 40)) {
      throw new IllegalArgumentException("true peak of " + truePeakDbtp + " dBTP");
    }
  }

  /** Whether there was sound enough to tell its loudness. */
  public boolean isMeasurable() {
    return integratedLufs > UNMEASURABLE;
  }
}
