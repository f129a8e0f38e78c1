package rawi.voice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a {@code voice.yaml}: these keys and no other; those that may be null need not be
 * there.
 */
record VoiceManifest(
    String engine,
    String language,
    String gender,
    double rate,
    double pitch,
    int sampleRate,
    String licence,
    String description,
    @Nullable Integer quality,
    @Nullable String homePage,
    @Nullable String attribution,
    @Nullable Map<String, String> settings,
    @Nullable List<VoiceFile> files) {
  static final String FILE = "voice.yaml";

  private static final Set<String> OPTIONAL =
      Set.of("quality", "homePage", "attribution", "settings", "files");

  private static final String KEYS =
      "every voice.yaml has these keys: "
          + keys(key -> !OPTIONAL.contains(key))
          + "; it may have these: "
          + keys(OPTIONAL::contains)
          + "; and no other";

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /**
   * Reads the voice in a folder.
   *
   * @throws VoiceFailure that names the file and the key
   */
  static Voice read(Path folder) {
    String name = String.valueOf(folder.getFileName());
    Path file = folder.resolve(FILE);
    JsonNode tree = tree(name, file);
    requireKeys(name, file, tree);
    try {
      return MAPPER.treeToValue(tree, VoiceManifest.class).voice(name, folder);
    } catch (UnrecognizedPropertyException e) {
      throw failure(name, file, "the key " + key(e) + " is unknown", KEYS, e);
    } catch (ValueInstantiationException e) {
      throw failure(name, file, "the key " + reason(e), "correct that value", e);
    } catch (JsonMappingException e) {
      String value = tree.path(key(e)).asText();
      throw failure(name, file, "the key " + key(e) + " has the value " + value, KEYS, e);
    } catch (JsonProcessingException e) {
      throw failure(name, file, e.getOriginalMessage(), KEYS, e);
    } catch (IllegalArgumentException e) {
      throw failure(name, file, "the key " + e.getMessage(), "correct that value", e);
    }
  }

  private static void requireKeys(String name, Path file, JsonNode tree) {
    for (RecordComponent component : VoiceManifest.class.getRecordComponents()) {
      if (!OPTIONAL.contains(component.getName())) {
        requireKey(name, file, tree, component.getName());
      }
    }
    for (JsonNode entry : tree.path("files")) {
      for (RecordComponent component : VoiceFile.class.getRecordComponents()) {
        requireKey(name, file, entry, component.getName());
      }
    }
  }

  private static void requireKey(String name, Path file, JsonNode tree, String key) {
    JsonNode value = tree.path(key);
    if (value.isMissingNode()) {
      throw failure(name, file, "the key " + key + " is missing", KEYS, null);
    }
    if (value.isNull()) {
      throw failure(name, file, "the key " + key + " has the value null", KEYS, null);
    }
  }

  private static JsonNode tree(String name, Path file) {
    try {
      JsonNode tree = MAPPER.readTree(Files.readString(file));
      if (!tree.isObject()) {
        throw failure(name, file, "it has no keys", KEYS, null);
      }
      return tree;
    } catch (JsonProcessingException e) {
      String line = "line " + e.getLocation().getLineNr() + ": ";
      throw failure(name, file, line + e.getOriginalMessage(), "correct that line", e);
    } catch (NoSuchFileException e) {
      throw failure(name, file, "it is missing", "install the voice anew", e);
    } catch (IOException e) {
      throw failure(name, file, "it cannot be read: " + e, "make it a readable text in UTF-8", e);
    }
  }

  private Voice voice(String name, Path folder) {
    return new Voice(
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
        quality == null ? 0 : quality,
        new Origin(
            homePage == null ? "" : homePage,
            attribution == null ? "" : attribution,
            files == null ? List.of() : files),
        settings == null ? Map.of() : settings);
  }

  private static String keys(Predicate<String> which) {
    return Arrays.stream(VoiceManifest.class.getRecordComponents())
        .map(RecordComponent::getName)
        .filter(which)
        .collect(Collectors.joining(", "));
  }

  private static VoiceFailure failure(
      String name, Path file, @Nullable String problem, String remedy, @Nullable Throwable cause) {
    return new VoiceFailure(name, file + ": " + problem, remedy, cause);
  }

  /** What a record said of its values. */
  private static @Nullable String reason(ValueInstantiationException e) {
    Throwable cause = e.getCause();
    return cause == null ? e.getOriginalMessage() : cause.getMessage();
  }

  private static String key(JsonMappingException e) {
    return e.getPath().stream()
        .map(reference -> String.valueOf(reference.getFieldName()))
        .collect(Collectors.joining("."));
  }
}
