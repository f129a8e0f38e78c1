package rawi.track;

import java.util.List;

/**
 * A whole narration in time: its sentences in order, and the chapters that cover it without a gap.
 *
 * <p>A track without any cue has no chapter either.
 *
 * @param sampleRate samples a second
 * @param samples how long the audio is
 * @param cues the sentences that are heard, in order, none overlapping another
 * @param chapters the chapters in order, the first from sample 0, the last to the end
 */
public record Track(int sampleRate, long samples, List<Cue> cues, List<Chapter> chapters) {
  /** An ID3 table of contents counts its chapters in one byte. */
  public static final int MAX_CHAPTERS = 255;

  public Track {
    cues = List.copyOf(cues);
    chapters = List.copyOf(chapters);
    if (sampleRate <= 0) {
      throw new IllegalArgumentException("sample rate " + sampleRate + " Hz");
    }
    if (samples < 0) {
      throw new IllegalArgumentException("a track of " + samples + " samples");
    }
    checkCues(cues, samples);
    checkChapters(chapters, samples);
    if (cues.isEmpty() != chapters.isEmpty()) {
      throw new IllegalArgumentException(
          cues.size() + " cues, but " + chapters.size() + " chapters");
    }
  }

  private static void checkCues(List<Cue> cues, long samples) {
    long free = 0;
    int lastSentence = -1;
    for (Cue cue : cues) {
      if (cue.startSample() < free || cue.endSample() > samples) {
        throw new IllegalArgumentException(cue + " is not between " + free + " and " + samples);
      }
      if (cue.sentence() <= lastSentence) {
        throw new IllegalArgumentException(cue + " after sentence " + lastSentence);
      }
      free = cue.endSample();
      lastSentence = cue.sentence();
    }
  }

  private static void checkChapters(List<Chapter> chapters, long samples) {
    if (chapters.size() > MAX_CHAPTERS) {
      throw new IllegalArgumentException(chapters.size() + " chapters, more than " + MAX_CHAPTERS);
    }
    long end = 0;
    for (Chapter chapter : chapters) {
      if (chapter.startSample() != end) {
        throw new IllegalArgumentException(chapter + " does not begin at " + end);
      }
      end = chapter.endSample();
    }
    if (!chapters.isEmpty() && end != samples) {
      throw new IllegalArgumentException("the last chapter ends at " + end + " of " + samples);
    }
  }

  /** A place in this track as milliseconds, rounded to the nearest. */
  public long millis(long sample) {
    return Math.round(sample * 1000.0 / sampleRate);
  }
}
