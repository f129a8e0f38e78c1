package rawi.audio;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;

/** A media file that libavformat has opened, and its sound. */
final class InputFile implements AutoCloseable {
  private final Path path;
  private final AVFormatContext context = new AVFormatContext(null);
  private final int soundIndex;

  /**
   * @throws SoundFailure if the file is missing, a folder, unreadable, or holds no sound
   */
  InputFile(Path path) {
    this.path = path;
    Ffmpeg.quiet();
    checkFile(path);
    try (BytePointer url = Ffmpeg.url(path)) {
      int opened =
          avformat.avformat_open_input(context, url, (AVInputFormat) null, (AVDictionary) null);
      if (opened < 0) {
        throw noSound(path, Ffmpeg.reason(opened));
      }
    }
    soundIndex = findSound();
    if (soundIndex < 0) {
      close();
      throw noSound(path, Ffmpeg.reason(soundIndex));
    }
  }

  private static void checkFile(Path path) {
    if (!Files.exists(path)) {
      throw new SoundFailure(
          path, "there is no file " + path, "Check the name for a slip.", /* cause= */ null);
    }
    if (Files.isDirectory(path)) {
      throw new SoundFailure(
          path, path + " is a folder", "Name an audio file in it.", /* cause= */ null);
    }
    if (!Files.isReadable(path)) {
      throw new SoundFailure(
          path, path + " may not be read", "Change the file's permissions.", /* cause= */ null);
    }
  }

  private static SoundFailure noSound(Path path, String reason) {
    return new SoundFailure(
        path,
        path + " is no audio file that can be read: " + reason,
        "Name an audio file, such as one that Rawi made.",
        /* cause= */ null);
  }

  private int findSound() {
    int found = avformat.avformat_find_stream_info(context, (PointerPointer<?>) null);
    return found < 0
        ? found
        : avformat.av_find_best_stream(
            context, avutil.AVMEDIA_TYPE_AUDIO, -1, -1, (AVCodec) null, 0);
  }

  Path path() {
    return path;
  }

  AVFormatContext context() {
    return context;
  }

  int soundIndex() {
    return soundIndex;
  }

  AVStream sound() {
    return context.streams(soundIndex);
  }

  @Override
  public void close() {
    avformat.avformat_close_input(context);
  }
}
