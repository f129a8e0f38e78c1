package rawi.cli;

import rawi.Progress;

/** Progress that is shown to the user until it is closed; closing it twice does no harm. */
interface ProgressLine extends Progress, AutoCloseable {
  /** Shows nothing. */
  static ProgressLine silent() {
    return new ProgressLine() {
      @Override
      public void speaking(int done, int total) {}

      @Override
      public void encoding(double done) {}

      @Override
      public void close() {}
    };
  }

  @Override
  void close();
}
