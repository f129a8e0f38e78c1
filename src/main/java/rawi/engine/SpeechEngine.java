package rawi.engine;

import rawi.arabic.phonemes.Utterance;

/**
 * Turns the phonemes of one sentence into sound.
 *
 * <p>Engines are given phonemes, never letters. Several threads may use one engine at once, and
 * each sentence sounds the same whichever thread asks for it; an engine whose library cannot do
 * that (espeak) speaks for one thread after the other.
 */
public interface SpeechEngine extends AutoCloseable {
  /** The rate of all that it speaks, in Hz. */
  int sampleRate();

  /**
   * Speaks one sentence, with the pauses between its phrases, and no silence before or after it.
   *
   * @throws SpeechFailure if the engine cannot speak it
   */
  Speech speak(Utterance utterance);

  /** Frees what the engine holds; it cannot speak afterwards. */
  @Override
  void close();
}
