package rawi.engine;

import rawi.arabic.phonemes.Utterance;
import rawi.audio.Pcm;

/**
 * Turns the phonemes of one sentence into sound.
 *
 * <p>Engines are given phonemes, never letters. Whether an engine may be used by several threads at
 * once, it says itself.
 */
public interface SpeechEngine extends AutoCloseable {
  /** The rate of every {@link Pcm} that it speaks, in Hz. */
  int sampleRate();

  /**
   * Speaks one sentence, with the pauses between its phrases, and no silence before or after it.
   *
   * @throws SpeechFailure if the engine cannot speak it
   */
  Pcm speak(Utterance utterance);

  /** Frees what the engine holds; it cannot speak afterwards. */
  @Override
  void close();
}
