package rawi.engine.espeak;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import rawi.arabic.normalise.EnglishPronouncer;
import rawi.files.UserFolders;

/**
 * Reads English words by espeak-ng's dictionary and spelling rules, in American sounds.
 *
 * <p>Thread-safe. The library is loaded by the first word; every word is looked up once. It does
 * not change how an {@code EspeakEngine} speaks.
 */
public final class EspeakEnglish implements EnglishPronouncer {
  /** What espeak reads as one word; it is a word of no language where it is longer. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z](?:[A-Za-z']{0,38}[A-Za-z])?");

  private final Path cache;
  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  /** Unpacks the library into the user's cache folder. */
  public EspeakEnglish() {
    this(UserFolders.ofSystem().cache());
  }

  EspeakEnglish(Path cache) {
    this.cache = cache;
  }

  /**
   * {@inheritDoc}
   *
   * @throws rawi.engine.SpeechFailure if the library does not load
   */
  @Override
  public Optional<String> pronounce(String word) {
    return known.computeIfAbsent(word, this::look);
  }

  private Optional<String> look(String word) {
    if (!WORD.matcher(word).matches()) {
      return Optional.empty();
    }
    Espeak espeak = Espeak.load(cache);
    espeak.lock().lock();
    try {
      return Optional.of(espeak.english(word).strip()).filter(ipa -> !ipa.isEmpty());
    } finally {
      espeak.lock().unlock();
    }
  }
}
