package rawi.engine.marytts;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import rawi.audio.Pcm;

/** Measures the pitch of speech, by the strongest self-similarity between 60 and 350 Hz. */
final class Pitch {
  private Pitch() {}

  /** The median over all voiced windows of a sound, in hertz. */
  static double median(Pcm pcm) {
    double[] all = contour(pcm);
    return all[all.length / 2 > 0 ? all.length / 2 : 0];
  }

  /** Sorted pitches of all voiced windows. */
  private static double[] contour(Pcm pcm) {
    int step = pcm.sampleRate() / 100;
    DoubleStream.Builder pitches = DoubleStream.builder();
    for (int from = 0; from + 5 * step < pcm.length(); from += step) {
      double pitch = at(pcm, from, 5 * step);
      if (pitch > 0) {
        pitches.add(pitch);
      }
    }
    double[] all = pitches.build().toArray();
    Arrays.sort(all);
    return all;
  }

  /** The pitch of the voiced part of some samples; 0 if none is voiced. */
  static double at(Pcm pcm, int from, int length) {
    float[] x = pcm.samples();
    int shortest = pcm.sampleRate() / 350;
    int longest = pcm.sampleRate() / 60;
    int window = Math.min(length, x.length - from) - longest;
    double best = 0;
    int period = 0;
    for (int lag = shortest; lag < longest; lag++) {
      double product = 0;
      double here = 0;
      double there = 0;
      for (int i = from; i < from + window; i++) {
        product += x[i] * x[i + lag];
        here += x[i] * x[i];
        there += x[i + lag] * x[i + lag];
      }
      double similarity = product / Math.sqrt(here * there + 1e-12);
      // the shortest of the periods that are about as good: the others are its multiples
      if (similarity > best * 1.05) {
        best = similarity;
        period = lag;
      }
    }
    return best > 0.6 && period > shortest ? (double) pcm.sampleRate() / period : 0;
  }
}
