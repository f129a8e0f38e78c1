package rawi.engine.marytts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rawi.voice.Voice;

/**
 * The settings of a voice, checked: the keys of a {@code voice.config} of MaryTTS that say how a
 * HSMM voice sounds, without their prefix, and two of ours.
 *
 * <p>MaryTTS itself takes a default, silently, for whatever it cannot read.
 */
final class HsmmSettings {
  /** Ours: the file of the {@link PhoneTable}. */
  private static final String PHONES = "phones";

  /** Ours: factor on MaryTTS's samples, which are meant for 16 bits. */
  private static final String GAIN = "gain";

  private static final Set<String> NEEDED_FILES =
      Set.of(PHONES, "Ftd", "Ftf", "Ftm", "Fmd", "Fmf", "Fmm", "FeaFile");

  private static final Set<String> FILES =
      Set.of("Fts", "Fta", "Fms", "Fma", "Fgvf", "Fgvm", "Fgvs", "Fgva", "trickyPhonesFile", "Fif");

  private static final Pattern INTEGER = Pattern.compile("\\d{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
  private static final Pattern BOOLEAN = Pattern.compile("true|false");
  private static final Pattern METHOD = Pattern.compile("gradient|derivative");
  private static final Pattern FILE = Pattern.compile("[^/\\\\:]+");

  private static final Map<String, Pattern> VALUES =
      Map.ofEntries(
          Map.entry("framePeriod", INTEGER),
          Map.entry("gamma", INTEGER),
          Map.entry("in", INTEGER),
          Map.entry("maxMgcGvIter", INTEGER),
          Map.entry("maxLf0GvIter", INTEGER),
          Map.entry("maxStrGvIter", INTEGER),
          Map.entry("alpha", DECIMAL),
          Map.entry("beta", DECIMAL),
          Map.entry(GAIN, DECIMAL),
          Map.entry("gvWeightMgc", DECIMAL),
          Map.entry("gvWeightLf0", DECIMAL),
          Map.entry("gvWeightStr", DECIMAL),
          Map.entry("logGain", BOOLEAN),
          Map.entry("useMixExc", BOOLEAN),
          Map.entry("useFourierMag", BOOLEAN),
          Map.entry("useGV", BOOLEAN),
          Map.entry("useContextDependentGV", BOOLEAN),
          Map.entry("gvMethod", METHOD));

  private final Voice voice;

  private HsmmSettings(Voice voice) {
    this.voice = voice;
  }

  /**
   * The settings of a voice.
   *
   * @throws rawi.engine.SpeechFailure if a key is unknown or missing, a value is not what its key
   *     asks for, or a file is not there
   */
  static HsmmSettings of(Voice voice) {
    for (String key : NEEDED_FILES) {
      if (!voice.settings().containsKey(key)) {
        throw MaryTtsFailures.badSetting(voice, key, "it is missing");
      }
    }
    voice.settings().forEach((key, value) -> check(voice, key, value));
    return new HsmmSettings(voice);
  }

  private static void check(Voice voice, String key, String value) {
    boolean isFile = NEEDED_FILES.contains(key) || FILES.contains(key);
    @Nullable Pattern pattern = isFile ? FILE : VALUES.get(key);
    if (pattern == null) {
      throw MaryTtsFailures.badSetting(voice, key, "no such key is known");
    }
    if (!pattern.matcher(value).matches() || isFile && value.startsWith("..")) {
      throw MaryTtsFailures.badSetting(voice, key, "it cannot be " + value);
    }
    if (isFile && !Files.isRegularFile(voice.folder().resolve(value))) {
      throw MaryTtsFailures.missingFile(voice, voice.folder().resolve(value));
    }
  }

  Path phones() {
    return voice.folder().resolve(voice.settings().getOrDefault(PHONES, PHONES));
  }

  float gain() {
    return Float.parseFloat(voice.settings().getOrDefault(GAIN, "1"));
  }

  /** As MaryTTS's properties of the voice, the files by their absolute paths. */
  Properties properties() {
    Properties properties = new Properties();
    String prefix = "voice." + voice.name() + ".";
    properties.setProperty(prefix + "samplingRate", Integer.toString(voice.sampleRate()));
    voice
        .settings()
        .forEach((key, value) -> properties.setProperty(prefix + key, path(key, value)));
    return properties;
  }

  private String path(String key, String value) {
    return VALUES.containsKey(key)
        ? value
        : voice.folder().resolve(value).toAbsolutePath().toString();
  }
}
