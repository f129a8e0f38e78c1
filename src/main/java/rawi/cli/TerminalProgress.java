package rawi.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A line that is drawn anew, with the time left. */
final class TerminalProgress implements ProgressLine {
  private static final int WHOLE = 100;

  private @Nullable ProgressBar bar;
  private boolean encoding;

  @Override
  public void speaking(int done, int total) {
    show("Speaking", total).stepTo(done);
  }

  @Override
  public void encoding(double done) {
    if (!encoding) {
      close();
      encoding = true;
    }
    show("Encoding", WHOLE).stepTo(Math.round(done * WHOLE));
  }

  private ProgressBar show(String task, long total) {
    ProgressBar shown = bar;
    if (shown == null) {
      shown =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .clearDisplayOnFinish()
              .build();
      bar = shown;
    }
    return shown;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
