package rawi;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rawi.article.ChapterStart;
import rawi.article.Script;
import rawi.article.Sentence;
import rawi.audio.Recording;
import rawi.engine.Speech;
import rawi.failure.Failure;
import rawi.publish.Report;
import rawi.track.Timeline;
import rawi.track.Track;
import rawi.track.WordCue;

/** One narration while it grows: the sound, where everything stands in it, and the report. */
final class Take {
  private static final long TAIL_SAMPLES = Recording.SAMPLE_RATE / 2;

  private final Script script;
  private final SilenceBetween silence;
  private final Recording recording;
  private final Timeline timeline = new Timeline(Recording.SAMPLE_RATE);
  private final List<Report.Entry> entries = new ArrayList<>();
  private final Iterator<ChapterStart> chapters;
  private @Nullable ChapterStart next;

  Take(Script script, SilenceBetween silence, Recording recording) {
    this.script = script;
    this.silence = silence;
    this.recording = recording;
    this.chapters = script.chapters().iterator();
    this.next = chapters.next();
  }

  /** Adds the speech of a sentence, with the pause and the chapter mark before it. */
  void add(Sentence sentence, FrontEnd.Reading reading, Speech speech) {
    openChapter(sentence);
    long pause = silence.before(sentence.opening(), Recording.SAMPLE_RATE);
    recording.appendSilence(
        timeline.place(sentence.number(), pause, speech.pcm().length(), words(speech)));
    long start = recording.samples();
    recording.append(speech.pcm());
    entries.add(
        Report.Entry.spoken(
            sentence.text(),
            sentence.line(),
            sentence.offset(),
            reading.vocalised().toString(),
            start,
            recording.samples(),
            SaidWords.of(sentence.text(), reading.vocalised())));
  }

  private static List<WordCue> words(Speech speech) {
    return speech.words().stream().map(word -> new WordCue(word.start(), word.end())).toList();
  }

  /** Notes a sentence that is not heard. */
  void skip(Sentence sentence, String reason) {
    openChapter(sentence);
    entries.add(Report.Entry.skipped(sentence.text(), sentence.line(), sentence.offset(), reason));
  }

  private void openChapter(Sentence sentence) {
    if (next != null && next.firstSentence() == sentence.number()) {
      timeline.openChapter(next.title());
      next = chapters.hasNext() ? chapters.next() : null;
    }
  }

  /**
   * Ends the sound.
   *
   * @throws Failure if no sentence was spoken
   */
  Track finish() {
    if (recording.samples() == 0) {
      throw new Failure(
          script.article().file() + ": not one of its sentences holds anything that can be said",
          "Look at what is left of them with: rawi text FILE --stage normalised");
    }
    recording.appendSilence(TAIL_SAMPLES);
    return timeline.finish(TAIL_SAMPLES);
  }

  Report report() {
    return new Report(Recording.SAMPLE_RATE, entries);
  }
}
