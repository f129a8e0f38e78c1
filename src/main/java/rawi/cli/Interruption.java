package rawi.cli;

/**
 * Lets Ctrl-C end a command in order: what it has begun to write is deleted before the program
 * ends.
 */
final class Interruption {
  private static final long LONGEST_WAIT_MILLIS = 10_000;

  private final Thread worker;
  private volatile boolean finished;

  private Interruption(Thread worker) {
    this.worker = worker;
  }

  /** From now on a signal that ends the program interrupts this thread and waits for it. */
  static Interruption ofCurrentThread() {
    Interruption interruption = new Interruption(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(new Thread(interruption::interrupt, "interruption"));
    return interruption;
  }

  /** The command has ended by itself. */
  void finished() {
    finished = true;
  }

  private void interrupt() {
    if (finished) {
      return;
    }
    worker.interrupt();
    try {
      // The worker ends in System.exit, which waits for this hook: so look, do not join.
      for (long waited = 0; !finished && waited < LONGEST_WAIT_MILLIS; waited += 20) {
        Thread.sleep(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
