package rawi.engine.espeak;

import java.nio.file.Path;
import rawi.engine.EngineProvider;
import rawi.engine.SpeakingStyle;
import rawi.engine.SpeechEngine;
import rawi.files.UserFolders;
import rawi.voice.Voice;

/** Opens the engine "espeak", which speaks Arabic with no installation. */
public final class EspeakProvider implements EngineProvider {
  private final Path cache;

  /** Unpacks the library into the user's cache folder. */
  public EspeakProvider() {
    this(UserFolders.ofSystem().cache());
  }

  EspeakProvider(Path cache) {
    this.cache = cache;
  }

  @Override
  public String engine() {
    return "espeak";
  }

  @Override
  public SpeechEngine open(Voice voice, SpeakingStyle style) {
    if (!voice.language().equals("ar")) {
      throw EspeakFailures.wrongVoice(voice, "language", voice.language(), "ar");
    }
    if (voice.sampleRate() != Espeak.SAMPLE_RATE) {
      throw EspeakFailures.wrongVoice(voice, "sampleRate", voice.sampleRate(), Espeak.SAMPLE_RATE);
    }
    return new EspeakEngine(Espeak.load(cache), voice, style);
  }
}
