package rawi.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import rawi.voice.InstallProgress;

/** Tells how far an installation has come: a line drawn anew, a line for each tenth, or nothing. */
final class InstallLine implements InstallProgress, AutoCloseable {
  /** How it is told. */
  enum Manner {
    SILENT,
    PLAIN,
    TERMINAL
  }

  private final String name;
  private final PrintWriter err;
  private final Manner manner;
  private @Nullable ProgressBar bar;
  private long tenths;

  InstallLine(String name, PrintWriter err, Manner manner) {
    this.name = name;
    this.err = err;
    this.manner = manner;
  }

  @Override
  public void waiting() {
    if (manner != Manner.SILENT) {
      err.println("waiting for another rawi that changes the voices");
    }
  }

  /** Called from the threads of the network, too. */
  @Override
  public synchronized void fetched(long bytes, long total) {
    switch (manner) {
      case SILENT -> {}
      case PLAIN -> plain(bytes, total);
      case TERMINAL -> bar(total).stepTo(bytes);
    }
  }

  private void plain(long bytes, long total) {
    long tenth = total == 0 ? 10 : 10 * bytes / total;
    if (tenth > tenths) {
      tenths = tenth;
      err.println(name + ": " + 10 * tenth + " % of " + total / 1000 + " kB");
    }
  }

  private ProgressBar bar(long total) {
    ProgressBar shown = bar;
    if (shown == null) {
      shown =
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(total)
              .setUnit(" kB", 1000)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .clearDisplayOnFinish()
              .build();
      bar = shown;
    }
    return shown;
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
    err.flush();
  }
}
