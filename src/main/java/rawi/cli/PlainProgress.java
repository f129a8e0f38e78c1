package rawi.cli;

import java.io.PrintWriter;

/** A plain line for each tenth of the way, for logs and screen readers. */
final class PlainProgress implements ProgressLine {
  private final PrintWriter err;
  private long spoken;
  private long encoded;

  PlainProgress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void speaking(int done, int total) {
    long tenth = 10L * done / total;
    if (tenth > spoken) {
      spoken = tenth;
      err.println("spoken " + done + " of " + total + " sentences");
    }
  }

  @Override
  public void encoding(double done) {
    long tenth = (long) (10 * done);
    if (tenth > encoded) {
      encoded = tenth;
      err.println("encoded " + 10 * tenth + " %");
    }
  }

  @Override
  public void close() {
    err.flush();
  }
}
