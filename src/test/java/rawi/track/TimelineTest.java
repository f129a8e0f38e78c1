package rawi.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final int RATE = 1000; // a sample is a millisecond
  private final Timeline timeline = new Timeline(RATE);

  @Test
  void opensWithAShortSilenceWhateverPauseIsWanted() {
    timeline.openChapter("أول");
    assertThat(timeline.place(0, 0, 100)).isEqualTo(250);
    assertThat(timeline.finish(0).cues()).containsExactly(new Cue(0, 250, 350));
  }

  @Test
  void theOpeningSilenceIsNoLongerForALongPause() {
    timeline.openChapter("أول");
    assertThat(timeline.place(0, 900, 100)).isEqualTo(250);
  }

  @Test
  void aSentenceInsideAChapterHasThePauseThatIsWanted() {
    timeline.openChapter("أول");
    timeline.place(0, 0, 100);
    assertThat(timeline.place(1, 30, 100)).isEqualTo(30);
    assertThat(timeline.samples()).isEqualTo(480);
  }

  @Test
  void aChapterHasRoomForItsMark() {
    timeline.openChapter("أول");
    timeline.place(0, 0, 100);
    timeline.openChapter("ثان");
    assertThat(timeline.place(1, 30, 100)).isEqualTo(200);
    assertThat(timeline.finish(0).chapters())
        .containsExactly(new Chapter("أول", 0, 350), new Chapter("ثان", 350, 650));
  }

  @Test
  void aMarkStands200MillisBeforeItsSpeech() {
    timeline.openChapter("أول");
    timeline.place(0, 0, 100);
    timeline.openChapter("ثان");
    timeline.place(1, 1000, 100);
    assertThat(timeline.finish(0).chapters().get(1).startSample()).isEqualTo(350 + 800);
  }

  @Test
  void aChapterWithoutASentenceIsDropped() {
    timeline.openChapter("فارغ");
    timeline.openChapter("أول");
    timeline.place(0, 0, 100);
    timeline.openChapter("فارغ");
    assertThat(timeline.finish(50).chapters()).containsExactly(new Chapter("أول", 0, 400));
  }

  @Test
  void nothingPlacedIsATrackWithoutChapters() {
    timeline.openChapter("فارغ");
    assertThat(timeline.finish(10)).isEqualTo(new Track(RATE, 10, List.of(), List.of()));
  }

  @Test
  void aSentenceNeedsAChapter() {
    assertThatThrownBy(() -> timeline.place(0, 0, 1)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void sentencesAreCountedInOrder() {
    timeline.openChapter("أول");
    timeline.place(4, 0, 1);
    timeline.place(3, 0, 1);
    assertThatThrownBy(() -> timeline.finish(0)).hasMessageContaining("sentence=3");
  }

  @Test
  void refusesASilentSentence() {
    timeline.openChapter("أول");
    assertThatThrownBy(() -> timeline.place(0, 0, 0)).hasMessageContaining("from 250 to 250");
  }

  @Test
  void refusesTimesBelowZero() {
    timeline.openChapter("أول");
    assertThatThrownBy(() -> timeline.place(0, -1, 1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> timeline.finish(-2)).hasMessageContaining("-2");
  }

  @Test
  void refusesABlankTitle() {
    assertThatThrownBy(() -> timeline.openChapter(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void holds255ChaptersAndNoMore() {
    for (int i = 0; i < Track.MAX_CHAPTERS; i++) {
      timeline.openChapter("فصل " + i);
      timeline.place(i, 0, 10);
    }
    assertThat(timeline.finish(0).chapters()).hasSize(255);
    timeline.openChapter("زائد");
    assertThatThrownBy(() -> timeline.place(255, 0, 10)).hasMessageContaining("زائد");
  }

  /** Whatever is placed: what the caller writes is what the track holds, and marks lead speech. */
  @Property
  void silenceAndSpeechAddUpToTheTrack(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 50_000) Integer> pauses,
      @ForAll @IntRange(min = 1, max = 5) int sentencesPerChapter,
      @ForAll @IntRange(min = 8000, max = 48_000) int rate) {
    Timeline random = new Timeline(rate);
    long written = 0;
    for (int i = 0; i < pauses.size(); i++) {
      if (i % sentencesPerChapter == 0) {
        random.openChapter("فصل " + i);
      }
      written += random.place(i, pauses.get(i), 7 + i) + 7 + i;
    }
    Track track = random.finish(11);
    assertThat(track.samples()).isEqualTo(written + 11);
    for (int i = 0; i < track.chapters().size(); i++) {
      Chapter chapter = track.chapters().get(i);
      Cue first = track.cues().get(i * sentencesPerChapter);
      assertThat(track.millis(first.startSample()) - track.millis(chapter.startSample()))
          .isBetween(100L, 400L);
    }
  }

  @Test
  void wordsStandWhereTheirSentenceStands() {
    Timeline timeline = new Timeline(1000);
    timeline.openChapter("one");
    timeline.place(0, 0, 100, List.of(new WordCue(5, 40), new WordCue(40, 95)));
    assertThat(timeline.finish(0).cues().get(0).words())
        .containsExactly(new WordCue(255, 290), new WordCue(290, 345));
  }

  @Test
  void wordsStandInOrderWithinTheirSentence() {
    assertThatThrownBy(() -> new Cue(0, 10, 20, List.of(new WordCue(9, 12))))
        .hasMessageContaining("between 10 and 20");
    assertThatThrownBy(() -> new Cue(0, 10, 20, List.of(new WordCue(12, 21))))
        .hasMessageContaining("between 10 and 20");
    assertThatThrownBy(() -> new Cue(0, 10, 20, List.of(new WordCue(10, 15), new WordCue(14, 16))))
        .hasMessageContaining("between 15 and 20");
    assertThatThrownBy(() -> new WordCue(3, 3)).hasMessageContaining("3 to 3");
  }
}
