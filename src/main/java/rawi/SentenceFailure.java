package rawi;

import java.nio.file.Path;
import rawi.article.Sentence;
import rawi.failure.Failure;

/** A sentence that could not be spoken: which one, where it stands, and why. */
public final class SentenceFailure extends Failure {
  private final int number;
  private final int line;

  /** A sentence of {@code file} on which the voice failed with {@code cause}. */
  SentenceFailure(Path file, Sentence sentence, Failure cause) {
    super(
        "%s, line %d: sentence %d could not be spoken: %s%n  \"%s\""
            .formatted(
                file, sentence.line(), sentence.number(), cause.getMessage(), sentence.text()),
        cause.remedy(),
        cause);
    this.number = sentence.number();
    this.line = sentence.line();
  }

  /** The sentence's number in the article, from 1. */
  public int number() {
    return number;
  }

  /** The line of the file on which it begins, from 1. */
  public int line() {
    return line;
  }
}
