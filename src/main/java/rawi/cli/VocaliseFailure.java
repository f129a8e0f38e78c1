package rawi.cli;

import rawi.failure.Failure;

/** A text that cannot be vocalised, because it cannot be read. */
public final class VocaliseFailure extends Failure {
  private final String name;

  VocaliseFailure(String name, String problem, Throwable cause) {
    super(name + " " + problem, "Give the name of a text file in UTF-8, or - for input.", cause);
    this.name = name;
  }

  /** What the user called the text. */
  public String name() {
    return name;
  }
}
