package rawi.publish;

import java.util.ArrayList;
import java.util.List;
import rawi.track.Chapter;
import rawi.track.Cue;
import rawi.track.Track;

/** Episodes for tests. */
final class Episodes {
  private Episodes() {}

  /** Chapters of equal length with these titles, over the samples. */
  static Track track(long samples, List<String> titles) {
    List<Chapter> chapters = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      chapters.add(
          new Chapter(
              titles.get(i), samples * i / titles.size(), samples * (i + 1) / titles.size()));
    }
    return new Track(44100, samples, List.of(new Cue(0, 1, 2)), chapters);
  }

  static Episode episode(long samples, String title, List<String> chapters) {
    return new Episode(
        title, "كاتب", "برنامج", "سطر\nوسطر", "0.1.0", /* cover= */ null, track(samples, chapters));
  }
}
