package rawi.failure;

import org.jspecify.annotations.Nullable;

/**
 * Something that the user can be told: what went wrong, and what to do about it.
 *
 * <p>The packages throw subclasses that carry their own data (a path, a sentence, a voice); the
 * command line alone turns them into a message and an exit code.
 */
public class Failure extends RuntimeException {
  private final String remedy;

  /**
   * @param problem one sentence that names the file, the sentence or the value at fault
   * @param remedy what the user can do, one sentence
   */
  public Failure(String problem, String remedy) {
    this(problem, remedy, null);
  }

  /** As {@link #Failure(String, String)}, with the cause. */
  public Failure(String problem, String remedy, @Nullable Throwable cause) {
    super(problem, cause);
    this.remedy = remedy;
  }

  /** What the user can do about it, one sentence. */
  public String remedy() {
    return remedy;
  }
}
