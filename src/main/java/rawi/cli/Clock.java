package rawi.cli;

import java.util.Locale;

/** Time as players show it. */
final class Clock {
  private Clock() {}

  /** Minutes and seconds, with hours where there are any: 3:07, 1:02:45. */
  static String of(long millis) {
    long seconds = (millis + 500) / 1000;
    long hours = seconds / 3600;
    return hours > 0
        ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, seconds / 60 % 60, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }

  /** As {@link #of}, to the millisecond. */
  static String exact(long millis) {
    return String.format(
        Locale.ROOT,
        "%d:%02d:%02d.%03d",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1000 % 60,
        millis % 1000);
  }
}
