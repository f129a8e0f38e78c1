package rawi.audio;

/**
 * Mono sound: samples between -1 and 1 (full scale), {@code sampleRate} of them a second.
 *
 * <p>The array is handed over, not copied: who makes a {@code Pcm} no longer writes to it.
 */
@SuppressWarnings("ArrayRecordComponent") // a sentence of speech is too large to copy at every hand
public record Pcm(int sampleRate, float[] samples) {
  public Pcm {
    if (sampleRate <= 0) {
      throw new IllegalArgumentException("sample rate " + sampleRate + " Hz");
    }
  }

  /** How many samples there are. */
  public int length() {
    return samples.length;
  }
}
