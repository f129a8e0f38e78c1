package rawi.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The narration's raw sound while it grows: mono, 16 bits, {@value #SAMPLE_RATE} Hz, in a hidden
 * file of its own, so that its length costs no memory.
 *
 * <p>The file is deleted on {@link #close()}. Not thread-safe.
 */
public final class Recording implements AutoCloseable {
  /** Samples a second. */
  public static final int SAMPLE_RATE = 44100;

  static final int BYTES_PER_SAMPLE = 2;
  private static final int BUFFER_BYTES = 1 << 16;

  private final Path file;
  private final FileChannel channel;
  // the machine's own byte order: FFmpeg is given these bytes as they are
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(BUFFER_BYTES).order(ByteOrder.nativeOrder());
  private long samples;

  /**
   * Begins an empty recording.
   *
   * @param folder an existing folder where its file may lie, some 5 MB a minute
   * @throws SoundFailure if no file can be made there
   */
  public static Recording in(Path folder) {
    try {
      return new Recording(Files.createTempFile(folder, ".rawi-", ".pcm"));
    } catch (IOException e) {
      throw SoundFailure.unwritable(folder, e.toString(), e);
    }
  }

  Recording(Path file) throws IOException {
    this.file = file;
    this.channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  /**
   * Adds speech. Samples beyond full scale are cut off at it; what is no number becomes silence.
   *
   * @throws SoundFailure if the disk is full
   * @throws java.util.concurrent.CancellationException if the thread is interrupted, after which
   *     the recording can only be closed
   * @throws IllegalArgumentException if its rate is not {@value #SAMPLE_RATE} Hz
   */
  public void append(Pcm pcm) {
    if (pcm.sampleRate() != SAMPLE_RATE) {
      throw new IllegalArgumentException(
          pcm.sampleRate() + " Hz in a recording of " + SAMPLE_RATE + " Hz");
    }
    for (float sample : pcm.samples()) {
      put((short) Math.round(Math.max(-1f, Math.min(1f, sample)) * Short.MAX_VALUE));
    }
  }

  /**
   * Adds digital silence.
   *
   * @throws SoundFailure if the disk is full
   */
  public void appendSilence(long silentSamples) {
    if (silentSamples < 0) {
      throw new IllegalArgumentException("a silence of " + silentSamples + " samples");
    }
    for (long i = 0; i < silentSamples; i++) {
      put((short) 0);
    }
  }

  private void put(short sample) {
    if (buffer.remaining() < BYTES_PER_SAMPLE) {
      flush();
    }
    buffer.putShort(sample);
    samples++;
  }

  private void flush() {
    buffer.flip();
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (ClosedByInterruptException e) {
      throw FilterGraph.cancelled();
    } catch (IOException e) {
      throw SoundFailure.unwritable(file, String.valueOf(e.getMessage()), e);
    } finally {
      buffer.clear();
    }
  }

  /** How many samples it holds. */
  public long samples() {
    return samples;
  }

  /** Reads from the start all that has been added so far. */
  FrameSource open() {
    flush();
    try {
      return new RecordingReader(file, FileChannel.open(file, StandardOpenOption.READ));
    } catch (IOException e) {
      throw SoundFailure.unreadable(file, e.toString(), e);
    }
  }

  /** Deletes the file. */
  @Override
  public void close() {
    try {
      channel.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new SoundFailure(
          file, "cannot delete " + file + ": " + e.getMessage(), "Delete the file by hand.", e);
    }
  }
}
