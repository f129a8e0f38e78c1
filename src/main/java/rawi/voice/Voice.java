package rawi.voice;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What a user chooses by name: a folder {@code voices/NAME} with a {@code voice.yaml}.
 *
 * @param name the folder's name
 * @param folder where the voice's files lie
 * @param engine the engine provider's name
 * @param language BCP 47 tag, "ar"
 * @param gender "male", "female" or "neutral"
 * @param rate factor on the engine's own speaking rate, from 0.25 to 4
 * @param pitch factor on the engine's own pitch, from 0.25 to 4
 * @param sampleRate of the speech, in Hz
 * @param licence SPDX expression
 * @param description one line
 * @param quality from 0 to 100; of the voices installed the best speaks by default
 * @param origin where it comes from
 * @param settings what the engine alone understands, by the engine's own names
 */
public record Voice(
    String name,
    Path folder,
    String engine,
    String language,
    String gender,
    double rate,
    double pitch,
    int sampleRate,
    String licence,
    String description,
    int quality,
    Origin origin,
    Map<String, String> settings) {
  private static final Set<String> GENDERS = Set.of("male", "female", "neutral");

  public Voice {
    settings = Map.copyOf(settings);
    requireText("engine", engine);
    requireText("language", language);
    if (!GENDERS.contains(gender)) {
      throw new IllegalArgumentException("gender " + gender + " is not male, female or neutral");
    }
    requireFactor("rate", rate);
    requireFactor("pitch", pitch);
    if (sampleRate <= 0) {
      throw new IllegalArgumentException("sampleRate " + sampleRate + " is not above 0");
    }
    if (quality < 0 || quality > 100) {
      throw new IllegalArgumentException("quality " + quality + " is not between 0 and 100");
    }
  }

  /** A voice of quality 0 that is whole as it comes, with no settings. */
  public Voice(
      String name,
      Path folder,
      String engine,
      String language,
      String gender,
      double rate,
      double pitch,
      int sampleRate,
      String licence,
      String description) {
    this(
        name,
        folder,
        engine,
        language,
        gender,
        rate,
        pitch,
        sampleRate,
        licence,
        description,
        0,
        Origin.NONE,
        Map.of());
  }

  private static void requireText(String key, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(key + " is empty");
    }
  }

  private static void requireFactor(String key, double value) {
    if (!(value >= 0.25 && value <= 4)) {
      throw new IllegalArgumentException(key + " " + value + " is not between 0.25 and 4");
    }
  }
}
