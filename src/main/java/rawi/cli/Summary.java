package rawi.cli;

import java.nio.file.Path;
import java.util.Locale;
import rawi.Narration;
import rawi.track.Track;

/** What is said at the end of a narration. */
final class Summary {
  private Summary() {}

  static String of(Narration narration, Path output) {
    Track track = narration.track();
    StringBuilder summary = new StringBuilder();
    line(summary, "%s", output);
    line(summary, "  length     %s", Clock.of(track.millis(track.samples())));
    line(summary, "  chapters   %d", track.chapters().size());
    line(
        summary,
        "  loudness   %.1f LUFS, true peak %.1f dBTP",
        narration.loudness().integratedLufs(),
        narration.loudness().truePeakDbtp());
    int skipped = narration.sentencesSkipped();
    line(
        summary,
        "  sentences  %d read%s",
        narration.sentencesRead(),
        skipped == 0 ? ", none skipped" : ", " + skipped + " skipped (nothing to say in them)");
    return summary.toString();
  }

  private static void line(StringBuilder summary, String format, Object... values) {
    summary.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }
}
