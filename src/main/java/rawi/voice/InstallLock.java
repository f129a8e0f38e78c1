package rawi.voice;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;

/** Lets one process at a time, and in it one thread, change the voices that are installed. */
final class InstallLock {
  private InstallLock() {}

  /** Something that is done while nobody else does the like. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Synchronised, since a lock on a file is the whole process's. */
  static synchronized <T> T with(Path file, InstallProgress progress, Work<T> work)
      throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        FileLock lock = lock(channel, progress)) {
      if (!lock.isValid()) {
        throw new IOException("the lock " + file + " was taken away");
      }
      return work.run();
    }
  }

  private static FileLock lock(FileChannel channel, InstallProgress progress) throws IOException {
    FileLock lock = channel.tryLock();
    if (lock != null) {
      return lock;
    }
    progress.waiting();
    return channel.lock();
  }
}
