package rawi.voice;

/** Is told how far an installation has come. */
public interface InstallProgress {
  /** For those who do not look. */
  InstallProgress NONE =
      new InstallProgress() {
        @Override
        public void waiting() {}

        @Override
        public void fetched(long bytes, long total) {}
      };

  /** Somebody else installs the voice at this moment; from now on we wait for them. */
  void waiting();

  /** So many bytes of all are there. */
  void fetched(long bytes, long total);
}
