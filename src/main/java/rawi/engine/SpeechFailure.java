package rawi.engine;

import org.jspecify.annotations.Nullable;
import rawi.failure.Failure;

/** A voice that cannot start, or a sentence that it cannot speak. */
public final class SpeechFailure extends Failure {
  /** See {@link Failure#Failure(String, String, Throwable)}. */
  public SpeechFailure(String problem, String remedy, @Nullable Throwable cause) {
    super(problem, remedy, cause);
  }
}
