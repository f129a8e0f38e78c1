package rawi.engine.espeak;

import java.util.Iterator;
import java.util.stream.Stream;
import rawi.arabic.phonemes.Phrase;
import rawi.arabic.phonemes.Utterance;
import rawi.engine.SpeakingStyle;
import rawi.engine.Speech;
import rawi.engine.SpeechEngine;
import rawi.voice.Voice;

/**
 * Speaks through espeak-ng, and the same sentence always in the same samples.
 *
 * <p>Several threads may use it, and several engines may be open; they speak one after the other.
 */
final class EspeakEngine implements SpeechEngine {
  /**
   * 5 syllables a second, as in read news; measured, and proportional within 5 % up to 2.5 times.
   */
  private static final int WORDS_A_MINUTE = 160;

  private static final int SLOWEST = 80;
  private static final int FASTEST = 450;

  /** Espeak's own middle, 50, spans 4 semitones and sounds flat; 65 spans 6 and more. */
  private static final int RANGE = 65;

  private static final int MIDDLE_PITCH = 50;
  private static final int HIGHEST_PITCH = 99;

  private final Espeak espeak;
  private final double rate;
  private final int pitch;
  private volatile boolean closed;

  EspeakEngine(Espeak espeak, Voice voice, SpeakingStyle style) {
    this.espeak = espeak;
    this.rate = voice.rate() * style.rate();
    this.pitch = pitch(voice.pitch() * style.pitch());
  }

  /** Espeak's scale: 50 steps an octave, 50 for the voice as it is. */
  private static int pitch(double factor) {
    double octaves = Math.log(factor) / Math.log(2);
    return clamp(MIDDLE_PITCH + MIDDLE_PITCH * octaves, 0, HIGHEST_PITCH);
  }

  private static int clamp(double value, int least, int most) {
    return (int) Math.max(least, Math.min(most, Math.round(value)));
  }

  @Override
  public int sampleRate() {
    return Espeak.SAMPLE_RATE;
  }

  @Override
  public Speech speak(Utterance utterance) {
    espeak.lock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("the engine is closed");
      }
      espeak.set(clamp(WORDS_A_MINUTE * rate, SLOWEST, FASTEST), pitch, RANGE);
      return Speech.of(ClauseSound.pcm(spoken(utterance)));
    } finally {
      espeak.lock().unlock();
    }
  }

  private Samples spoken(Utterance utterance) {
    Samples speech = new Samples();
    Iterator<Clause> clauses =
        utterance.phrases().stream().flatMap(EspeakEngine::clauses).iterator();
    while (clauses.hasNext()) {
      Clause clause = clauses.next();
      speech.add(ClauseSound.trimmed(espeak.speak(clause)));
      if (clauses.hasNext()) {
        speech.add(ClauseSound.pause(clause.end(), rate));
      }
    }
    return speech;
  }

  private static Stream<Clause> clauses(Phrase phrase) {
    return Clause.of(phrase).stream();
  }

  @Override
  public void close() {
    closed = true;
  }
}
