package rawi.audio;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;

/** Decodes an audio file as a player does, without the encoder's delay and padding. */
final class Decoder implements FrameSource {
  private final InputFile file;
  private final AVCodecContext context;
  private final AVPacket packet = avcodec.av_packet_alloc();

  /** Takes the file over, and closes it on {@link #close()}. */
  Decoder(InputFile file) {
    this.file = file;
    AVCodec codec = avcodec.avcodec_find_decoder(file.sound().codecpar().codec_id());
    context = avcodec.avcodec_alloc_context3(codec);
    try {
      open(codec);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void open(AVCodec codec) {
    Ffmpeg.check(
        avcodec.avcodec_parameters_to_context(context, file.sound().codecpar()), "decoding");
    context.pkt_timebase(file.sound().time_base());
    context.thread_count(1);
    Ffmpeg.check(avcodec.avcodec_open2(context, codec, (AVDictionary) null), "decoding");
  }

  @Override
  public int sampleRate() {
    return context.sample_rate();
  }

  @Override
  public int sampleFormat() {
    return context.sample_fmt();
  }

  @Override
  public boolean read(AVFrame frame) {
    int result = avcodec.avcodec_receive_frame(context, frame);
    while (result == org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN()) {
      sendPacket();
      result = avcodec.avcodec_receive_frame(context, frame);
    }
    if (result == avutil.AVERROR_EOF()) {
      return false;
    }
    if (result < 0) {
      throw SoundFailure.unreadable(file.path(), Ffmpeg.reason(result), /* cause= */ null);
    }
    return true;
  }

  private void sendPacket() {
    int read = avformat.av_read_frame(file.context(), packet);
    if (read == avutil.AVERROR_EOF()) {
      Ffmpeg.check(avcodec.avcodec_send_packet(context, null), "ending the decoder");
      return;
    }
    if (read < 0) {
      throw SoundFailure.unreadable(file.path(), Ffmpeg.reason(read), /* cause= */ null);
    }
    try {
      if (packet.stream_index() == file.soundIndex()) {
        Ffmpeg.check(avcodec.avcodec_send_packet(context, packet), "decoding");
      }
    } finally {
      avcodec.av_packet_unref(packet);
    }
  }

  @Override
  public void close() {
    avcodec.av_packet_free(packet);
    avcodec.avcodec_free_context(context);
    file.close();
  }
}
