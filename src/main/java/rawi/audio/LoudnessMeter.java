package rawi.audio;

import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Measures loudness with FFmpeg's {@code ebur128}, by asking the filter itself. */
final class LoudnessMeter {
  private static final String METER = "ebur128@meter";

  private LoudnessMeter() {}

  /**
   * Integrated loudness of a source behind a chain of filters, in LUFS.
   *
   * @param heard is told how many more samples have come
   */
  static double integrated(FrameSource source, String chain, LongConsumer heard) {
    // without peaks, which cost more than all the rest of the meter
    return measure(source, chain + "," + METER + "=peak=none", /* withPeak= */ false, heard)
        .integratedLufs();
  }

  /** Loudness and true peak of an audio file as it decodes. */
  static Loudness ofFile(Path path, LongConsumer heard) {
    try (FrameSource source = new Decoder(new InputFile(path))) {
      return measure(source, METER + "=peak=true", /* withPeak= */ true, heard);
    }
  }

  private static Loudness measure(
      FrameSource source, String chain, boolean withPeak, LongConsumer heard) {
    try (FilterGraph graph = new FilterGraph(source, chain)) {
      graph.run(source, (AVFrame frame) -> heard.accept(frame.nb_samples()));
      double integrated = graph.value(METER, "integrated");
      double peak = withPeak ? graph.value(METER, "true_peak") : Loudness.NO_PEAK;
      return new Loudness(
          atLeast(Loudness.UNMEASURABLE, integrated), atLeast(Loudness.NO_PEAK, peak));
    }
  }

  /** The value, or the floor where it is lower, minus infinity or no number at all. */
  private static double atLeast(double floor, double value) {
    return value > floor ? value : floor;
  }
}
