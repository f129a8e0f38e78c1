package rawi.arabic.lexicon;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rawi.failure.Failure;

/** A lexicon that cannot be read, or a line of it that is wrong. */
public final class LexiconFailure extends Failure {
  /** The {@link #line} of a failure of the file as a whole. */
  public static final int WHOLE_FILE = 0;

  private final Path file;
  private final int line;

  LexiconFailure(Path file, int line, String problem, String remedy) {
    super("%s, line %d: %s".formatted(file, line, problem), remedy);
    this.file = file;
    this.line = line;
  }

  LexiconFailure(Path file, String problem, String remedy, @Nullable Throwable cause) {
    super("the lexicon " + file + " " + problem, remedy, cause);
    this.file = file;
    this.line = WHOLE_FILE;
  }

  /** The file at fault. */
  public Path file() {
    return file;
  }

  /** The line at fault, from 1, or {@link #WHOLE_FILE}. */
  public int line() {
    return line;
  }
}
