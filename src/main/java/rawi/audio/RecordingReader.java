package rawi.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/** Reads a {@link Recording} from its file straight into FFmpeg's frames. */
final class RecordingReader implements FrameSource {
  private static final int FRAME_SAMPLES = 4096;

  private final Path file;
  private final FileChannel channel;
  private long position;

  RecordingReader(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  @Override
  public int sampleRate() {
    return Recording.SAMPLE_RATE;
  }

  @Override
  public int sampleFormat() {
    return avutil.AV_SAMPLE_FMT_S16;
  }

  @Override
  public boolean read(AVFrame frame) {
    frame.format(sampleFormat());
    frame.sample_rate(sampleRate());
    avutil.av_channel_layout_default(frame.ch_layout(), 1);
    frame.nb_samples(FRAME_SAMPLES);
    Ffmpeg.check(avutil.av_frame_get_buffer(frame, 0), "a frame of sound");
    ByteBuffer bytes =
        frame.data(0).capacity((long) FRAME_SAMPLES * Recording.BYTES_PER_SAMPLE).asByteBuffer();
    int samples = fill(bytes) / Recording.BYTES_PER_SAMPLE;
    frame.nb_samples(samples);
    frame.pts(position);
    position += samples;
    return samples > 0;
  }

  private int fill(ByteBuffer bytes) {
    try {
      int read = 0;
      while (read >= 0 && bytes.hasRemaining()) {
        read = channel.read(bytes);
      }
      return bytes.position();
    } catch (ClosedByInterruptException e) {
      throw FilterGraph.cancelled();
    } catch (IOException e) {
      throw SoundFailure.unreadable(file, String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw SoundFailure.unreadable(file, String.valueOf(e.getMessage()), e);
    }
  }
}
