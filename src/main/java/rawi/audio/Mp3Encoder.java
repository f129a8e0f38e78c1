package rawi.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.SizeTPointer;

/**
 * Encodes mono sound to one MP3 file: constant bit rate, no tag, an Info header with its exact
 * length.
 */
final class Mp3Encoder implements AutoCloseable {
  /** The samples of one MPEG-1 layer III frame. */
  static final int FRAME_SAMPLES = 1152;

  /** FFmpeg's name for the samples that LAME's binding takes: floats, planar. */
  static final String FORMAT_NAME = "fltp";

  // FFmpeg's notice of samples to skip, and where it counts those at the packet's end
  private static final int SKIP_BYTES = 10;
  private static final int PADDING_OFFSET = 4;

  private final Path path;
  private final AVFormatContext container = new AVFormatContext(null);
  private final AVIOContext output = new AVIOContext(null);
  private final AVCodecContext codec;
  private final AVPacket packet = avcodec.av_packet_alloc();
  private long samples;
  private long padding;

  /**
   * @param path the file to write, replaced if it is there
   * @param bitRate bits a second
   * @throws SoundFailure if the file cannot be written
   */
  Mp3Encoder(Path path, int sampleRate, int bitRate) {
    this.path = path;
    Ffmpeg.quiet();
    AVCodec lame = avcodec.avcodec_find_encoder_by_name("libmp3lame");
    codec = avcodec.avcodec_alloc_context3(lame);
    try {
      openCodec(lame, sampleRate, bitRate);
      openFile();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void openCodec(AVCodec lame, int sampleRate, int bitRate) {
    codec.sample_fmt(avutil.AV_SAMPLE_FMT_FLTP);
    codec.sample_rate(sampleRate);
    codec.bit_rate(bitRate);
    avutil.av_channel_layout_default(codec.ch_layout(), 1);
    codec.time_base(new AVRational().num(1).den(sampleRate));
    Ffmpeg.check(avcodec.avcodec_open2(codec, lame, (AVDictionary) null), "the MP3 encoder");
  }

  private void openFile() {
    Ffmpeg.check(
        avformat.avformat_alloc_output_context2(container, null, "mp3", (String) null),
        "an MP3 file");
    AVStream stream = avformat.avformat_new_stream(container, null);
    Ffmpeg.check(
        avcodec.avcodec_parameters_from_context(stream.codecpar(), codec), "an MP3 stream");
    stream.time_base(codec.time_base());
    try (BytePointer url = Ffmpeg.url(path)) {
      writing(avformat.avio_open(output, url, avformat.AVIO_FLAG_WRITE));
    }
    container.pb(output);
    AVDictionary options = new AVDictionary(null);
    avutil.av_dict_set(options, "id3v2_version", "0", 0);
    try {
      writing(avformat.avformat_write_header(container, options));
    } finally {
      avutil.av_dict_free(options);
    }
  }

  /** What LAME's presets do to the level at a constant rate, in dB: up to a twentieth off. */
  static double levelDb(int bitRate) {
    double scale =
        bitRate <= 160_000 ? 0.95 : bitRate <= 192_000 ? 0.97 : bitRate <= 224_000 ? 0.98 : 1;
    return 20 * Math.log10(scale);
  }

  /** Encodes {@value #FRAME_SAMPLES} samples, or fewer at the very end. */
  void encode(AVFrame frame) {
    frame.pts(samples);
    samples += frame.nb_samples();
    Ffmpeg.check(avcodec.avcodec_send_frame(codec, frame), "encoding MP3");
    writePackets();
  }

  /**
   * Encodes what is left, and completes the file.
   *
   * @throws SoundFailure if any of it could not be written
   */
  void finish() {
    Ffmpeg.check(avcodec.avcodec_send_frame(codec, null), "ending MP3");
    writePackets();
    writing(avformat.av_write_trailer(container));
    writing(output.error());
    writing(avformat.avio_closep(output));
  }

  private void writePackets() {
    int result = avcodec.avcodec_receive_packet(codec, packet);
    while (result >= 0) {
      avcodec.av_packet_rescale_ts(packet, codec.time_base(), container.streams(0).time_base());
      packet.stream_index(0);
      addUpPadding();
      writing(avformat.av_interleaved_write_frame(container, packet));
      result = avcodec.avcodec_receive_packet(codec, packet);
    }
    if (result != org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN()
        && result != avutil.AVERROR_EOF()) {
      Ffmpeg.check(result, "encoding MP3");
    }
  }

  /**
   * Lets the last packet tell of all the padding at the end.
   *
   * <p>Where the padding fills more than one packet, each tells of its own part, but FFmpeg's MP3
   * writer believes the last one alone, and the file would play some samples too long.
   */
  private void addUpPadding() {
    BytePointer skips =
        avcodec.av_packet_get_side_data(
            packet, avcodec.AV_PKT_DATA_SKIP_SAMPLES, (SizeTPointer) null);
    if (skips != null) {
      ByteBuffer bytes = skips.capacity(SKIP_BYTES).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
      padding += bytes.getInt(PADDING_OFFSET);
      bytes.putInt(PADDING_OFFSET, Math.toIntExact(padding));
    }
  }

  private void writing(int result) {
    if (result < 0) {
      throw SoundFailure.unwritable(path, Ffmpeg.reason(result), /* cause= */ null);
    }
  }

  /** Frees the encoder; a file that was not finished stays as it is. */
  @Override
  public void close() {
    avcodec.av_packet_free(packet);
    avcodec.avcodec_free_context(codec);
    if (!output.isNull()) {
      avformat.avio_closep(output);
    }
    if (!container.isNull()) {
      avformat.avformat_free_context(container);
    }
  }
}
