package rawi.engine;

import rawi.voice.Voice;

/**
 * Opens one kind of engine.
 *
 * <p>Providers are found through {@link java.util.ServiceLoader}: a new engine is a new package and
 * a line in {@code META-INF/services/rawi.engine.EngineProvider}. Several engines of one kind may
 * be open at once, and be opened by several threads.
 */
public interface EngineProvider {
  /** The name by which voices ask for this engine in their {@code voice.yaml}. */
  String engine();

  /**
   * Starts the engine with a voice.
   *
   * @throws SpeechFailure if the engine cannot start, saying what is missing
   */
  SpeechEngine open(Voice voice, SpeakingStyle style);
}
