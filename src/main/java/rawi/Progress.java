package rawi;

/** Is told how far a narration has come. */
public interface Progress {
  /** For those who do not look. */
  Progress NONE =
      new Progress() {
        @Override
        public void speaking(int done, int total) {}

        @Override
        public void encoding(double done) {}
      };

  /** So many sentences of all have been spoken. */
  void speaking(int done, int total);

  /** So much of the encoding is done, from 0 to 1, rising. */
  void encoding(double done);
}
