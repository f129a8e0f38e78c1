package rawi.arabic.phonemes;

/**
 * How a phrase ends: its melody, and the pause after it where another phrase of the sentence
 * follows.
 *
 * <p>In the order of their strength: of marks that follow each other the last of these decides, so
 * "؟!" is a question.
 */
public enum Boundary {
  /** An over-long phrase that is cut between words for breath alone. */
  BREATH(120),
  /** A comma between the short members of a list. */
  LIST(150),
  /** Round a bracket, or a dash. */
  ASIDE(180),
  COMMA(220),
  SEMICOLON(300),
  COLON(300),
  STATEMENT(400),
  EXCLAMATION(400),
  QUESTION(400);

  private final int pauseMillis;

  Boundary(int pauseMillis) {
    this.pauseMillis = pauseMillis;
  }

  /** The pause inside a sentence, in milliseconds at the voice's natural rate. */
  public int pauseMillis() {
    return pauseMillis;
  }
}
