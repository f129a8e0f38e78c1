package rawi.audio;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Mono sound that is read frame by frame. */
interface FrameSource extends AutoCloseable {
  int sampleRate();

  /** FFmpeg's number for the form of its samples. */
  int sampleFormat();

  /** Reads the next samples into a frame that holds nothing; false at the end. */
  boolean read(AVFrame frame);

  @Override
  void close();
}
