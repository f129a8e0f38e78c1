package rawi.audio;

import java.util.Random;

/** Sounds for tests, the same at every run. */
public final class Sounds {
  private Sounds() {}

  /** Something like speech: a humming voice with noise in syllables, and a pause every 4 s. */
  public static Pcm speech(double seconds, double level) {
    Random random = new Random(7);
    float[] samples = new float[(int) Math.round(seconds * Recording.SAMPLE_RATE)];
    double noise = 0;
    for (int i = 0; i < samples.length; i++) {
      double t = (double) i / Recording.SAMPLE_RATE;
      double syllable = t % 4 < 3.3 ? Math.max(0, Math.sin(2 * Math.PI * 3.1 * t + 0.3)) : 0;
      noise += 0.25 * (random.nextGaussian() - noise);
      double hum = Math.sin(2 * Math.PI * 140 * t) + 0.5 * Math.sin(2 * Math.PI * 700 * t);
      samples[i] = (float) (level * syllable * (0.3 * noise + 0.4 * hum));
    }
    return new Pcm(Recording.SAMPLE_RATE, samples);
  }

  /** A pure tone. */
  public static Pcm tone(int sampleRate, int samples, double hertz, double level) {
    float[] tone = new float[samples];
    for (int i = 0; i < samples; i++) {
      tone[i] = (float) (level * Math.sin(2 * Math.PI * hertz * i / sampleRate));
    }
    return new Pcm(sampleRate, tone);
  }
}
