package rawi.voice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Where an installation gets its files. */
public sealed interface FileSource permits Downloads, LocalFolder {
  /**
   * Fetches a file.
   *
   * @param part where to put it; what is there of it already may be kept and gone on with
   * @param progress is told how many bytes are there
   * @return whether bytes that were there before were kept
   * @throws IOException if {@code part} cannot be written
   * @throws InstallFailure if the file cannot be had
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  boolean fetch(String voice, VoiceFile file, Path part, LongConsumer progress) throws IOException;
}
