package rawi.audio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/** What all calls into FFmpeg share: its silence, its error numbers, its way to name files. */
final class Ffmpeg {
  private Ffmpeg() {}

  /** Keeps FFmpeg's own log off the terminal; every class that holds natives calls it first. */
  static void quiet() {
    avutil.av_log_set_level(avutil.AV_LOG_QUIET);
  }

  /** Fails where a call that only a fault of ours can break returned an error number. */
  static int check(int result, String doing) {
    if (result < 0) {
      throw new IllegalStateException("FFmpeg, " + doing + ": " + reason(result));
    }
    return result;
  }

  /** FFmpeg's words for an error number. */
  static String reason(int result) {
    byte[] text = new byte[avutil.AV_ERROR_MAX_STRING_SIZE];
    avutil.av_strerror(result, text, text.length);
    try (BytePointer words = new BytePointer(text)) {
      return text(words);
    }
  }

  /** A string of FFmpeg's, which is UTF-8 on every system. */
  static String text(BytePointer string) {
    return new String(string.getStringBytes(), UTF_8);
  }

  /** A path as FFmpeg takes it: UTF-8 on every system, with no part of it read as a protocol. */
  static BytePointer url(Path path) {
    return new BytePointer(("file:" + path.toAbsolutePath() + "\0").getBytes(UTF_8));
  }
}
