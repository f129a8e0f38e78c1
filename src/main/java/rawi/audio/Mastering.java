package rawi.audio;

import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import org.bytedeco.ffmpeg.global.avutil;

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

  private static final double TOLERANCE_LU = 0.2;
  private static final double PEAK_MARGIN_DB = 0.3;
  private static final double TRIAL_TOLERANCE_LU = 0.1;
  private static final int TRIALS = 3;
  private static final int CORRECTIONS = 3;
  // what the compressor takes from a voice, about
  private static final double FIRST_GAIN_DB = 5;

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
    PassProgress passes = new PassProgress(recording.samples(), progress);
    GainSearch search = new GainSearch();
    // how loud the sound must be before the encoder
    double target = TARGET_LUFS - Mp3Encoder.levelDb(bitRate);
    MasteringChain chain = tuned(firstChain(recording, passes), target, recording, search, passes);
    Loudness loudness = encoded(recording, chain, mp3, passes);
    for (int i = 0; i < CORRECTIONS && !isGood(loudness); i++) {
      if (loudness.isMeasurable()) {
        target += TARGET_LUFS - loudness.integratedLufs();
      }
      chain = tuned(withSafePeaks(chain, loudness), target, recording, search, passes);
      loudness = encoded(recording, chain, mp3, passes);
    }
    passes.finish();
    return loudness;
  }

  private MasteringChain firstChain(Recording recording, PassProgress passes) {
    double raw = integrated(recording, MasteringChain.HIGH_PASS, passes.pass(0.05));
    return raw > Loudness.UNMEASURABLE
        ? new MasteringChain(GainSearch.limited(TARGET_LUFS - raw), FIRST_GAIN_DB, firstCeiling())
        : new MasteringChain(0, 0, firstCeiling());
  }

  /**
   * The chain with the gain that brings the sound before the encoder to a loudness: trying this
   * costs far less than encoding.
   */
  private static MasteringChain tuned(
      MasteringChain chain,
      double targetLufs,
      Recording recording,
      GainSearch search,
      PassProgress passes) {
    search.restart();
    MasteringChain tuned = chain;
    for (int i = 0; i < TRIALS; i++) {
      double heard = integrated(recording, tuned.filters(recording.samples()), passes.pass(0.15));
      double missing = targetLufs - heard;
      if (heard <= Loudness.UNMEASURABLE || Math.abs(missing) <= TRIAL_TOLERANCE_LU) {
        break;
      }
      tuned = tuned.withGain(search.next(tuned.gainDb(), missing));
    }
    return tuned;
  }

  private static double integrated(Recording recording, String chain, LongConsumer pass) {
    try (FrameSource source = recording.open()) {
      return LoudnessMeter.integrated(source, chain, pass);
    }
  }

  private Loudness encoded(
      Recording recording, MasteringChain chain, Path mp3, PassProgress passes) {
    encode(recording, chain, mp3, passes.pass(0.6));
    return LoudnessMeter.ofFile(mp3, passes.pass(0.5));
  }

  private void encode(Recording recording, MasteringChain chain, Path mp3, LongConsumer pass) {
    try (FrameSource source = recording.open();
        FilterGraph graph = new FilterGraph(source, forEncoder(chain, recording.samples()));
        Mp3Encoder encoder = new Mp3Encoder(mp3, Recording.SAMPLE_RATE, bitRate)) {
      graph.frameSize(Mp3Encoder.FRAME_SAMPLES);
      graph.run(
          source,
          frame -> {
            encoder.encode(frame);
            pass.accept(frame.nb_samples());
          });
      encoder.finish();
    }
  }

  private static String forEncoder(MasteringChain chain, long samples) {
    return chain.filters(samples)
        + ",aformat=sample_fmts="
        + avutil.av_get_sample_fmt_name(Mp3Encoder.SAMPLE_FORMAT).getString();
  }

  private static boolean isGood(Loudness loudness) {
    return loudness.truePeakDbtp() <= PEAK_DBTP
        && (!loudness.isMeasurable()
            || Math.abs(TARGET_LUFS - loudness.integratedLufs()) <= TOLERANCE_LU);
  }

  private static MasteringChain withSafePeaks(MasteringChain chain, Loudness loudness) {
    double over = loudness.truePeakDbtp() - PEAK_DBTP;
    return over > 0 ? chain.withCeiling(chain.ceilingDb() - over - PEAK_MARGIN_DB) : chain;
  }

  /** MP3 adds to the peaks of what it is given, the more the fewer bits it has. */
  private double firstCeiling() {
    return bitRate < 64_000 ? -3 : -2;
  }
}
