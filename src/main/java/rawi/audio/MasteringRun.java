package rawi.audio;

import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;

/**
 * One recording on its way to one MP3.
 *
 * <p>The levels are first found on the sound before the encoder, which costs far less than
 * encoding; then the encoded file is measured, and as a rule is right at once. Else what the
 * encoder has changed is reckoned with, and all is done anew.
 */
final class MasteringRun {
  private static final double TOLERANCE_LU = 0.2;
  private static final double TRIAL_TOLERANCE_LU = 0.1;
  private static final double PEAK_MARGIN_DB = 0.3;
  private static final int TRIALS = 3;
  private static final int CORRECTIONS = 3;
  // what the compressor takes from a voice, about
  private static final double FIRST_GAIN_DB = 5;

  private final Recording recording;
  private final Path mp3;
  private final int bitRate;
  private final PassProgress passes;
  private final GainSearch search = new GainSearch();
  private MasteringChain chain;
  // how loud the sound must be before the encoder
  private double targetLufs;

  MasteringRun(Recording recording, Path mp3, int bitRate, DoubleConsumer progress) {
    this.recording = recording;
    this.mp3 = mp3;
    this.bitRate = bitRate;
    this.passes = new PassProgress(recording.samples(), progress);
    this.chain = new MasteringChain(/* driveDb= */ 0, /* gainDb= */ 0, firstCeiling(bitRate));
    this.targetLufs = Mastering.TARGET_LUFS - Mp3Encoder.levelDb(bitRate);
  }

  /** MP3 adds to the peaks of what it is given, the more the fewer bits it has. */
  private static double firstCeiling(int bitRate) {
    return bitRate < 64_000 ? -3 : -2;
  }

  Loudness run() {
    drive();
    findGain();
    Loudness loudness = encodeAndMeasure();
    for (int i = 0; i < CORRECTIONS && !isGood(loudness); i++) {
      correct(loudness);
      findGain();
      loudness = encodeAndMeasure();
    }
    passes.finish();
    return loudness;
  }

  /** Brings the voice to the level that the compressor is set for. */
  private void drive() {
    double raw = heardThrough(MasteringChain.HIGH_PASS, passes.pass(0.05));
    if (raw > Loudness.UNMEASURABLE) {
      double drive = GainSearch.limited(Mastering.TARGET_LUFS - raw);
      chain = new MasteringChain(drive, FIRST_GAIN_DB, chain.ceilingDb());
    }
  }

  private void findGain() {
    search.restart();
    for (int i = 0; i < TRIALS; i++) {
      double heard = heardThrough(chain.filters(recording.samples()), passes.pass(0.15));
      double missing = targetLufs - heard;
      if (heard <= Loudness.UNMEASURABLE || Math.abs(missing) <= TRIAL_TOLERANCE_LU) {
        return;
      }
      chain = chain.withGain(search.next(chain.gainDb(), missing));
    }
  }

  private double heardThrough(String filters, LongConsumer pass) {
    try (FrameSource source = recording.open()) {
      return LoudnessMeter.integrated(source, filters, pass);
    }
  }

  private Loudness encodeAndMeasure() {
    encode(passes.pass(0.6));
    return LoudnessMeter.ofFile(mp3, passes.pass(0.5));
  }

  private void encode(LongConsumer pass) {
    String filters =
        chain.filters(recording.samples()) + ",aformat=sample_fmts=" + Mp3Encoder.FORMAT_NAME;
    try (FrameSource source = recording.open();
        FilterGraph graph = new FilterGraph(source, filters);
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

  private static boolean isGood(Loudness loudness) {
    return loudness.truePeakDbtp() <= Mastering.PEAK_DBTP
        && (!loudness.isMeasurable()
            || Math.abs(Mastering.TARGET_LUFS - loudness.integratedLufs()) <= TOLERANCE_LU);
  }

  /** Reckons with what the encoder has done to loudness and peaks. */
  private void correct(Loudness loudness) {
    if (loudness.isMeasurable()) {
      targetLufs += Mastering.TARGET_LUFS - loudness.integratedLufs();
    }
    double over = loudness.truePeakDbtp() - Mastering.PEAK_DBTP;
    if (over > 0) {
      chain = chain.withCeiling(chain.ceilingDb() - over - PEAK_MARGIN_DB);
    }
  }
}
