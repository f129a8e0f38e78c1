package rawi.track;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides where everything stands in one narration, sentence by sentence.
 *
 * <p>The audio opens with {@value #OPENING_MILLIS} ms of silence. A chapter's mark stands {@value
 * #LEAD_MILLIS} ms before the first word of its first sentence, so that a player that jumps there a
 * little late loses nothing; the first mark stands at 0. Not thread-safe.
 */
public final class Timeline {
  static final int OPENING_MILLIS = 250;
  static final int LEAD_MILLIS = 200;

  private final int sampleRate;
  private final List<Cue> cues = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private @Nullable String opened;
  private long samples;

  /**
   * @param sampleRate of the audio, in Hz
   */
  public Timeline(int sampleRate) {
    if (sampleRate <= 0) {
      throw new IllegalArgumentException("sample rate " + sampleRate + " Hz");
    }
    this.sampleRate = sampleRate;
  }

  /**
   * Says that the next sentence placed begins a chapter.
   *
   * <p>A chapter in which no sentence is placed before the next one opens is dropped.
   */
  public void openChapter(String title) {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a chapter without a title after sample " + samples);
    }
    opened = title;
  }

  /** As {@link #place(int, long, long, List)}, where it is not known where the words are. */
  public long place(int sentence, long pauseSamples, long speechSamples) {
    return place(sentence, pauseSamples, speechSamples, List.of());
  }

  /**
   * Places a sentence at the end of what is placed already.
   *
   * @param sentence its number in the article, larger than the last one's
   * @param pauseSamples the pause wanted before it; the first sentence has the opening silence
   *     instead
   * @param speechSamples how long its speech is, at least one sample
   * @param words where its words are, counted from the start of its speech
   * @return how many samples of silence to write before the speech
   * @throws IllegalStateException if no chapter has been opened, or more than {@value
   *     Track#MAX_CHAPTERS} hold sentences
   */
  public long place(int sentence, long pauseSamples, long speechSamples, List<WordCue> words) {
    if (pauseSamples < 0) {
      throw new IllegalArgumentException("a pause of " + pauseSamples + " samples");
    }
    long silence = silenceBefore(pauseSamples);
    long start = samples + silence;
    Cue cue = new Cue(sentence, start, start + speechSamples, later(words, start));
    markChapterBefore(start);
    cues.add(cue);
    samples = cue.endSample();
    return silence;
  }

  private static List<WordCue> later(List<WordCue> words, long samples) {
    return words.stream().map(word -> word.later(samples)).toList();
  }

  private long silenceBefore(long pauseSamples) {
    if (cues.isEmpty()) {
      return samples(OPENING_MILLIS);
    }
    return opened == null ? pauseSamples : Math.max(pauseSamples, samples(LEAD_MILLIS));
  }

  private void markChapterBefore(long start) {
    if (opened == null) {
      if (marks.isEmpty()) {
        throw new IllegalStateException("a sentence before the first chapter");
      }
      return;
    }
    if (marks.size() == Track.MAX_CHAPTERS) {
      throw new IllegalStateException(
          "chapter \"" + opened + "\" is one more than " + Track.MAX_CHAPTERS);
    }
    marks.add(new Mark(opened, marks.isEmpty() ? 0 : start - samples(LEAD_MILLIS)));
    opened = null;
  }

  /** How long the audio is so far. */
  public long samples() {
    return samples;
  }

  /**
   * Ends the narration.
   *
   * @param tailSamples of silence after the last sentence
   */
  public Track finish(long tailSamples) {
    if (tailSamples < 0) {
      throw new IllegalArgumentException("a tail of " + tailSamples + " samples");
    }
    long end = samples + tailSamples;
    List<Chapter> chapters = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      long next = i + 1 < marks.size() ? marks.get(i + 1).sample() : end;
      chapters.add(new Chapter(marks.get(i).title(), marks.get(i).sample(), next));
    }
    return new Track(sampleRate, end, cues, chapters);
  }

  private long samples(int millis) {
    return Math.round(sampleRate * (millis / 1000.0));
  }

  private record Mark(String title, long sample) {}
}
