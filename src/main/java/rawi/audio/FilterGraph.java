package rawi.audio;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avfilter.AVFilterInOut;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avfilter;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/** A chain of FFmpeg's filters between one mono input and one output; not thread-safe. */
final class FilterGraph implements AutoCloseable {
  private final AVFilterGraph graph;
  private final AVFilterContext in;
  private final AVFilterContext out;

  /**
   * @param chain the filters as FFmpeg writes them, "highpass=f=80,volume=2"
   */
  FilterGraph(FrameSource source, String chain) {
    Ffmpeg.quiet();
    graph = avfilter.avfilter_graph_alloc();
    try {
      // a chain is sequential: threads inside filters would only cost
      graph.nb_threads(1);
      in = endpoint("abuffer", "in", inputArguments(source));
      out = endpoint("abuffersink", "out", null);
      link(chain);
    } catch (RuntimeException e) {
      avfilter.avfilter_graph_free(graph);
      throw e;
    }
  }

  private static String inputArguments(FrameSource source) {
    try (BytePointer format = avutil.av_get_sample_fmt_name(source.sampleFormat())) {
      return String.format(
          Locale.ROOT,
          "sample_rate=%d:sample_fmt=%s:channel_layout=mono:time_base=1/%d",
          source.sampleRate(),
          format.getString(),
          source.sampleRate());
    }
  }

  private AVFilterContext endpoint(String filter, String name, @Nullable String arguments) {
    AVFilterContext made = new AVFilterContext(null);
    int result =
        avfilter.avfilter_graph_create_filter(
            made, avfilter.avfilter_get_by_name(filter), name, arguments, (Pointer) null, graph);
    Ffmpeg.check(result, filter);
    return made;
  }

  private void link(String chain) {
    AVFilterInOut outputs = end("in", in);
    AVFilterInOut inputs = end("out", out);
    try {
      Ffmpeg.check(
          avfilter.avfilter_graph_parse_ptr(graph, chain, inputs, outputs, (Pointer) null), chain);
      Ffmpeg.check(avfilter.avfilter_graph_config(graph, (Pointer) null), chain);
    } finally {
      avfilter.avfilter_inout_free(inputs);
      avfilter.avfilter_inout_free(outputs);
    }
  }

  private static AVFilterInOut end(String name, AVFilterContext filter) {
    AVFilterInOut end = avfilter.avfilter_inout_alloc();
    try (BytePointer text = new BytePointer(name)) {
      end.name(avutil.av_strdup(text));
    }
    end.filter_ctx(filter);
    end.pad_idx(0);
    end.next(null);
    return end;
  }

  /** From now on the output comes in frames of so many samples, but for the last one. */
  void frameSize(int samples) {
    avfilter.av_buffersink_set_frame_size(out, samples);
  }

  /**
   * Sends all of a source through the chain.
   *
   * @param sink is given every frame that comes out, which holds only until it returns
   * @throws CancellationException if the thread is interrupted, which it stays
   */
  void run(FrameSource source, Consumer<AVFrame> sink) {
    AVFrame frame = avutil.av_frame_alloc();
    try {
      while (source.read(frame)) {
        if (Thread.currentThread().isInterrupted()) {
          throw cancelled();
        }
        Ffmpeg.check(avfilter.av_buffersrc_add_frame(in, frame), "filtering");
        drain(frame, sink);
      }
      avutil.av_frame_unref(frame);
      Ffmpeg.check(avfilter.av_buffersrc_add_frame(in, null), "ending the filters");
      drain(frame, sink);
    } finally {
      avutil.av_frame_free(frame);
    }
  }

  private void drain(AVFrame frame, Consumer<AVFrame> sink) {
    int result = avfilter.av_buffersink_get_frame(out, frame);
    while (result >= 0) {
      sink.accept(frame);
      avutil.av_frame_unref(frame);
      result = avfilter.av_buffersink_get_frame(out, frame);
    }
    if (result != org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN()
        && result != avutil.AVERROR_EOF()) {
      Ffmpeg.check(result, "filtering");
    }
  }

  /** What an interrupted thread meets; its flag stays set. */
  static CancellationException cancelled() {
    return new CancellationException("the work on the sound was interrupted");
  }

  /** What a filter of the chain, named "filter@name" there, tells under the name of an option. */
  double value(String filter, String option) {
    double[] value = new double[1];
    AVFilterContext context = avfilter.avfilter_graph_get_filter(graph, filter);
    try (BytePointer name = new BytePointer(option)) {
      Ffmpeg.check(avutil.av_opt_get_double(context.priv(), name, 0, value), option);
    }
    return value[0];
  }

  @Override
  public void close() {
    avfilter.avfilter_graph_free(graph);
  }
}
