package rawi.engine.marytts;

import rawi.engine.EngineProvider;
import rawi.engine.SpeakingStyle;
import rawi.engine.SpeechEngine;
import rawi.voice.Voice;

/** Opens the engine "marytts", for hidden semi-Markov voices in MaryTTS's format. */
public final class MaryTtsProvider implements EngineProvider {
  @Override
  public String engine() {
    return "marytts";
  }

  @Override
  public SpeechEngine open(Voice voice, SpeakingStyle style) {
    return new MaryTtsEngine(voice, style);
  }
}
