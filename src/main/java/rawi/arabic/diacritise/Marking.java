package rawi.arabic.diacritise;

import java.util.Arrays;

/** The class of marks that was chosen for each character of a line, and how probable it is. */
final class Marking {
  private final byte[] classes;
  private final float[] probabilities;

  /** Nothing chosen yet: no marks, for certain. */
  Marking(int length) {
    classes = new byte[length];
    probabilities = new float[length];
    Arrays.fill(probabilities, 1);
  }

  void choose(int i, int classNumber, float probability) {
    classes[i] = (byte) classNumber;
    probabilities[i] = probability;
  }

  int classAt(int i) {
    return classes[i];
  }

  float probability(int i) {
    return probabilities[i];
  }
}
