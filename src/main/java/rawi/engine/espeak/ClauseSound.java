package rawi.engine.espeak;

import java.util.Arrays;
import rawi.arabic.phonemes.Boundary;
import rawi.audio.Pcm;

/** The samples of clauses, and the silence between them. */
final class ClauseSound {
  /** Espeak's silence is zero; its weakest sounds, f and h, reach 200 and more. */
  private static final int SILENCE = 40;

  /** What is left before the first sound and after the last: 5 ms. */
  private static final int MARGIN = Espeak.SAMPLE_RATE / 200;

  private static final float FULL_SCALE = 32_768;

  private ClauseSound() {}

  /**
   * The clause without the silence round it, so that pauses are as long as they are meant to be.
   */
  static short[] trimmed(short[] clause) {
    int from = 0;
    while (from < clause.length && Math.abs(clause[from]) < SILENCE) {
      from++;
    }
    int to = clause.length;
    while (to > from && Math.abs(clause[to - 1]) < SILENCE) {
      to--;
    }
    return Arrays.copyOfRange(
        clause, Math.max(0, from - MARGIN), Math.min(clause.length, to + MARGIN));
  }

  /** The silence after a clause that another one follows. */
  static short[] pause(Boundary end, double rate) {
    return new short[(int) Math.round(end.pauseMillis() * Espeak.SAMPLE_RATE / (1000 * rate))];
  }

  /** Takes all samples. */
  static Pcm pcm(Samples speech) {
    short[] samples = speech.take();
    float[] scaled = new float[samples.length];
    for (int i = 0; i < samples.length; i++) {
      scaled[i] = samples[i] / FULL_SCALE;
    }
    return new Pcm(Espeak.SAMPLE_RATE, scaled);
  }
}
