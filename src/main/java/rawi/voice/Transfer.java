package rawi.voice;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a server on its way to the disk.
 *
 * <p>The HTTP client's threads write, another one watches {@link #moved}.
 */
final class Transfer implements AutoCloseable {
  private final Path part;
  private final long limit;
  private final long offset;
  private final LongConsumer progress;
  private @Nullable OutputStream out;
  private boolean closed;
  private volatile long written;
  private volatile boolean resumed;
  private volatile boolean tooLong;
  private volatile @Nullable IOException diskFault;

  /**
   * @param limit the most bytes that the file may have
   * @param offset how many bytes of it are there and were not asked for
   */
  Transfer(Path part, long limit, long offset, LongConsumer progress) {
    this.part = part;
    this.limit = limit;
    this.offset = offset;
    this.progress = progress;
  }

  /** Takes the body of an answer that brings the file, or the rest of it; no other one. */
  BodySubscriber<Void> subscriber(ResponseInfo answer) {
    boolean rest = answer.statusCode() == 206 && startsAtOffset(answer);
    if (!rest && answer.statusCode() != 200) {
      return BodySubscribers.replacing(null);
    }
    open(rest);
    return BodySubscribers.ofByteArrayConsumer(this::write);
  }

  private boolean startsAtOffset(ResponseInfo answer) {
    return answer
        .headers()
        .firstValue("Content-Range")
        .filter(range -> range.startsWith("bytes " + offset + "-"))
        .isPresent();
  }

  private synchronized void open(boolean rest) {
    try {
      OpenOption[] options =
          rest
              ? new OpenOption[] {CREATE, APPEND}
              : new OpenOption[] {CREATE, WRITE, TRUNCATE_EXISTING};
      out = Files.newOutputStream(part, options);
      resumed = rest && offset > 0;
      written = rest ? offset : 0;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private synchronized void write(Optional<byte[]> bytes) {
    if (bytes.isEmpty() || closed || out == null) {
      return;
    }
    if (written + bytes.get().length > limit) {
      tooLong = true;
      throw new IllegalStateException("more than " + limit + " bytes");
    }
    try {
      out.write(bytes.get());
    } catch (IOException e) {
      throw failed(e);
    }
    written += bytes.get().length;
    progress.accept(written);
  }

  private UncheckedIOException failed(IOException e) {
    diskFault = e;
    return new UncheckedIOException(e);
  }

  /** How many bytes of the file are there. */
  long moved() {
    return written;
  }

  /** Whether it went on with what was there. */
  boolean resumed() {
    return resumed;
  }

  /** Whether the server had more to give than the file may have. */
  boolean tooLong() {
    return tooLong;
  }

  /** Why it could not be written; null if it could. */
  @Nullable IOException diskFault() {
    return diskFault;
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (out != null) {
      out.close();
    }
  }
}
