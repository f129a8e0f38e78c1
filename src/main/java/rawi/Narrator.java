package rawi;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import rawi.arabic.phonemes.Utterance;
import rawi.article.Script;
import rawi.article.Sentence;
import rawi.audio.Loudness;
import rawi.audio.Mastering;
import rawi.audio.Recording;
import rawi.audio.Resampler;
import rawi.engine.Speech;
import rawi.engine.SpeechEngine;
import rawi.failure.Failure;
import rawi.publish.Episode;
import rawi.publish.Mp3Publisher;
import rawi.publish.ScratchFile;
import rawi.track.Track;

/** Reads articles aloud: sentence by sentence through the front end, the voice and the timeline. */
public final class Narrator {
  private final FrontEnd frontEnd;
  private final SpeechEngine engine;
  private final Resampler resampler = new Resampler(Recording.SAMPLE_RATE);
  private final String version;

  /**
   * @param version of Rawi, which is noted in the files that it makes
   */
  public Narrator(FrontEnd frontEnd, SpeechEngine engine, String version) {
    this.frontEnd = frontEnd;
    this.engine = engine;
    this.version = version;
  }

  /**
   * Speaks an article and puts its MP3 in place, whole or not at all.
   *
   * @throws Failure if a sentence cannot be spoken, or the MP3 not be written
   * @throws CancellationException if the thread is interrupted
   */
  public Narration narrate(Script script, Order order, Progress progress) {
    Mp3Publisher.check(order.output(), order.force());
    try (Recording recording = Recording.in(folder(order.output()));
        ScratchFile mp3 = ScratchFile.beside(order.output())) {
      Take take = new Take(script, order.silence(), recording);
      speak(script, take, progress);
      Track track = take.finish();
      Loudness loudness =
          new Mastering(order.bitRate()).master(recording, mp3.path(), progress::encoding);
      Mp3Publisher.publish(mp3.path(), episode(order, track).tag(), order.output(), order.force());
      return new Narration(track, loudness, take.report());
    }
  }

  private void speak(Script script, Take take, Progress progress) {
    for (Sentence sentence : script.sentences()) {
      FrontEnd.Reading reading = frontEnd.read(sentence.text());
      if (reading.utterance().isPresent()) {
        take.add(sentence, reading, speech(script, sentence, reading.utterance().get()));
      } else {
        take.skip(sentence, "nothing in it can be said");
      }
      progress.speaking(sentence.number(), script.sentences().size());
      if (Thread.interrupted()) {
        throw new CancellationException("interrupted at sentence " + sentence.number());
      }
    }
  }

  private Speech speech(Script script, Sentence sentence, Utterance utterance) {
    try {
      Speech speech = engine.speak(utterance);
      return speech.with(resampler.resample(speech.pcm()));
    } catch (Failure failure) {
      throw new SentenceFailure(script.article().file(), sentence, failure);
    }
  }

  private Episode episode(Order order, Track track) {
    return new Episode(
        order.title(), order.artist(), order.album(), order.comment(), version, null, track);
  }

  private static Path folder(Path output) {
    return Objects.requireNonNull(output.toAbsolutePath().getParent());
  }
}
