package rawi.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrackTest {
  private static final Cue CUE = new Cue(0, 10, 20);
  private static final Chapter CHAPTER = new Chapter("أول", 0, 100);

  private static void refused(long samples, List<Cue> cues, List<Chapter> chapters, String why) {
    assertThatThrownBy(() -> new Track(44100, samples, cues, chapters))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void holdsCuesAndChapters() {
    Track track = new Track(44100, 100, List.of(CUE), List.of(CHAPTER));
    assertThat(track.cues()).containsExactly(CUE);
  }

  @Test
  void refusesOverlappingCues() {
    refused(100, List.of(CUE, new Cue(1, 19, 30)), List.of(CHAPTER), "between 20 and 100");
  }

  @Test
  void refusesACueBeyondTheEnd() {
    refused(100, List.of(new Cue(0, 10, 101)), List.of(CHAPTER), "endSample=101");
  }

  @Test
  void refusesALateFirstChapter() {
    refused(100, List.of(CUE), List.of(new Chapter("أول", 1, 100)), "does not begin at 0");
  }

  @Test
  void refusesAGapBetweenChapters() {
    refused(
        100,
        List.of(CUE),
        List.of(new Chapter("أول", 0, 50), new Chapter("ثان", 51, 100)),
        "does not begin at 50");
  }

  @Test
  void refusesAnUncoveredEnd() {
    refused(101, List.of(CUE), List.of(CHAPTER), "ends at 100 of 101");
  }

  @Test
  void refusesCuesWithoutAChapter() {
    refused(100, List.of(CUE), List.of(), "0 chapters");
  }

  @Test
  void refuses256Chapters() {
    List<Chapter> chapters =
        IntStream.range(0, 256).mapToObj(i -> new Chapter("ف", i, i + 1)).toList();
    refused(256, List.of(CUE), chapters, "256 chapters");
  }

  @Test
  void refusesNoRateAndNoLength() {
    assertThatThrownBy(() -> new Track(0, 0, List.of(), List.of())).hasMessageContaining("0 Hz");
    refused(-1, List.of(), List.of(), "-1 samples");
  }

  @Test
  void refusesAChapterWithoutATitleOrLength() {
    assertThatThrownBy(() -> new Chapter("\t", 0, 1)).hasMessageContaining("without a title");
    assertThatThrownBy(() -> new Chapter("أول", 5, 5)).hasMessageContaining("from 5 to 5");
  }

  @Test
  void refusesACueOfNoSentence() {
    assertThatThrownBy(() -> new Cue(-1, 0, 1)).hasMessageContaining("-1");
  }

  @Test
  void countsMillisRounded() {
    Track track = new Track(44100, 44100, List.of(), List.of());
    assertThat(track.millis(44100)).isEqualTo(1000);
    assertThat(track.millis(66)).isEqualTo(1);
    assertThat(track.millis(66_150_000_000_000L)).isEqualTo(1_500_000_000_000L);
  }
}
