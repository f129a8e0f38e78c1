package rawi.audio;

import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * Brings sound to one sample rate, with no delay and at exactly its length in time.
 *
 * <p>Holds nothing between calls, so that any number of threads may share it.
 */
public final class Resampler {
  private final int sampleRate;

  /**
   * @param sampleRate of what comes out, in Hz
   */
  public Resampler(int sampleRate) {
    if (sampleRate <= 0) {
      throw new IllegalArgumentException("sample rate " + sampleRate + " Hz");
    }
    this.sampleRate = sampleRate;
  }

  /**
   * The same sound at this resampler's rate.
   *
   * @return {@code round(length * to / from)} samples; the argument itself if it has the rate
   */
  public Pcm resample(Pcm pcm) {
    if (pcm.sampleRate() == sampleRate) {
      return pcm;
    }
    long length = Math.round((double) pcm.length() * sampleRate / pcm.sampleRate());
    if (pcm.length() == 0) {
      return new Pcm(sampleRate, new float[0]);
    }
    Ffmpeg.quiet();
    SwrContext context = open(pcm.sampleRate());
    try {
      return new Pcm(sampleRate, convert(context, pcm, Math.toIntExact(length)));
    } finally {
      swresample.swr_free(context);
    }
  }

  private SwrContext open(int from) {
    SwrContext context = new SwrContext(null);
    try (AVChannelLayout mono = new AVChannelLayout()) {
      avutil.av_channel_layout_default(mono, 1);
      int format = avutil.AV_SAMPLE_FMT_FLTP;
      Ffmpeg.check(
          swresample.swr_alloc_set_opts2(
              context, mono, format, sampleRate, mono, format, from, 0, (Pointer) null),
          "resampling from " + from + " Hz");
      Ffmpeg.check(swresample.swr_init(context), "resampling from " + from + " Hz");
    }
    return context;
  }

  /** The first {@code length} samples; the resampler's own rounding may give one less or more. */
  private static float[] convert(SwrContext context, Pcm pcm, int length) {
    float[] samples = new float[length];
    try (FloatPointer in = new FloatPointer(pcm.samples());
        FloatPointer out = new FloatPointer(length);
        PointerPointer<FloatPointer> inPlanes = new PointerPointer<>(1);
        PointerPointer<FloatPointer> outPlanes = new PointerPointer<>(1)) {
      inPlanes.put(0, in);
      outPlanes.put(0, out);
      int made =
          Ffmpeg.check(
              swresample.swr_convert(context, outPlanes, length, inPlanes, pcm.length()),
              "resampling");
      int got = made;
      while (got > 0 && made < length) {
        outPlanes.put(0, out.getPointer(made));
        got =
            Ffmpeg.check(
                swresample.swr_convert(context, outPlanes, length - made, null, 0), "resampling");
        made += got;
      }
      out.get(samples, 0, made);
    }
    return samples;
  }
}
