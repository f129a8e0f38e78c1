package rawi.engine;

import java.util.Collections;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import rawi.voice.Voice;

/** Starts for each voice the engine that it asks for. */
public final class Engines {
  private final Map<String, EngineProvider> providers = new TreeMap<>();

  /** The engines that are on the class path. */
  public static Engines installed() {
    return new Engines(ServiceLoader.load(EngineProvider.class, Engines.class.getClassLoader()));
  }

  /**
   * @throws IllegalArgumentException if two of the engines have one name
   */
  public Engines(Iterable<EngineProvider> providers) {
    for (EngineProvider provider : providers) {
      if (this.providers.put(provider.engine(), provider) != null) {
        throw new IllegalArgumentException("two engines of the name " + provider.engine());
      }
    }
  }

  /** The engines' names, in order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(providers.keySet());
  }

  /**
   * Starts the engine of a voice.
   *
   * @throws SpeechFailure if there is no such engine, or it cannot start
   */
  public SpeechEngine open(Voice voice, SpeakingStyle style) {
    EngineProvider provider = providers.get(voice.engine());
    if (provider == null) {
      throw new SpeechFailure(
          "the voice " + voice.name() + " asks for the engine " + voice.engine() + ", unknown here",
          "set engine in " + voice.folder().resolve("voice.yaml") + " to one of " + all(),
          null);
    }
    return provider.open(voice, style);
  }

  private String all() {
    return String.join(", ", providers.keySet());
  }
}
