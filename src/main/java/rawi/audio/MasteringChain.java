package rawi.audio;

import java.util.Locale;

/**
 * The filters between recording and encoder, and the three levels that mastering may turn.
 *
 * @param driveDb gain that brings the raw voice to the loudness the compressor is set for
 * @param gainDb gain after the compressor
 * @param ceilingDb where the limiter holds the peaks, in dBFS
 */
record MasteringChain(double driveDb, double gainDb, double ceilingDb) {
  /** Below what a voice holds: rumble, and a constant offset of the synthesiser. */
  static final String HIGH_PASS = "aformat=sample_fmts=dblp,highpass=f=60";

  private static final String COMPRESSOR =
      "acompressor=threshold=-18dB:ratio=2:knee=2.8:attack=15:release=200";

  MasteringChain {
    if (!Double.isFinite(driveDb) || !Double.isFinite(gainDb) || !Double.isFinite(ceilingDb)) {
      throw new IllegalArgumentException(
          "levels of " + driveDb + ", " + gainDb + " and " + ceilingDb + " dB");
    }
  }

  MasteringChain withGain(double db) {
    return new MasteringChain(driveDb, db, ceilingDb);
  }

  MasteringChain withCeiling(double db) {
    return new MasteringChain(driveDb, gainDb, db);
  }

  /**
   * The chain as FFmpeg writes it.
   *
   * <p>The limiter works at twice the rate, to see peaks between the samples, and hides its delay.
   *
   * @param samples exactly how many come out
   */
  String filters(long samples) {
    return String.format(
        Locale.ROOT,
        "%s,volume=%.3fdB:precision=double,%s,volume=%.3fdB:precision=double,aresample=%d,"
            + "alimiter=limit=%.5f:level=0:latency=1,aresample=%d,apad=whole_len=%d,"
            + "atrim=end_sample=%d",
        HIGH_PASS,
        driveDb,
        COMPRESSOR,
        gainDb,
        2 * Recording.SAMPLE_RATE,
        Math.pow(10, ceilingDb / 20),
        Recording.SAMPLE_RATE,
        samples,
        samples);
  }
}
