package rawi.audio;

import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Makes the MP3 out of a recording: cleaned, levelled, at podcast loudness, of exactly its length.
 *
 * <p>The finished file, measured as it decodes, has {@value #TARGET_LUFS} LUFS and no true peak
 * above {@value #PEAK_DBTP} dBTP. There is one gain for the whole file, so that loud and soft
 * sentences keep their relation. Sound that is too short (400 ms) or too quiet to have a loudness
 * is encoded as it is. Memory does not depend on the length.
 */
public final class Mastering {
  /** Loudness of the finished file: what podcast players ask for. */
  public static final double TARGET_LUFS = -16;

  /** No peak of the finished file is higher. */
  public static final double PEAK_DBTP = -1;

  /** Bits a second; what suits mono speech. */
  public static final int DEFAULT_BIT_RATE = 96_000;

  /** The constant rates of MPEG-1 layer III, in bits a second. */
  public static final List<Integer> BIT_RATES =
      List.of(
          32_000, 40_000, 48_000, 56_000, 64_000, 80_000, 96_000, 112_000, 128_000, 160_000,
          192_000, 224_000, 256_000, 320_000);

  private final int bitRate;

  /**
   * @param bitRate one of {@link #BIT_RATES}
   */
  public Mastering(int bitRate) {
    if (!BIT_RATES.contains(bitRate)) {
      throw new IllegalArgumentException(bitRate + " bits a second is no rate of MP3");
    }
    this.bitRate = bitRate;
  }

  /**
   * Writes the MP3, without a tag.
   *
   * <p>When it fails or is interrupted, the unfinished file is left for the caller to delete.
   *
   * @param mp3 where to write, replaced if it is there
   * @param progress is given rising numbers from 0 to 1
   * @return the loudness of the finished file
   * @throws SoundFailure if the file cannot be written, or the recording not be read
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public Loudness master(Recording recording, Path mp3, DoubleConsumer progress) {
    if (recording.samples() == 0) {
      throw new IllegalArgumentException("an empty recording for " + mp3);
    }
    return new MasteringRun(recording, mp3, bitRate, progress).run();
  }
}
