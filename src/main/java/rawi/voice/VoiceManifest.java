package rawi.voice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in a {@code voice.yaml}: these keys, all of them, and no other. */
record VoiceManifest(
    String engine,
    String language,
    String gender,
    double rate,
    double pitch,
    int sampleRate,
    String licence,
    String description) {
  static final String FILE = "voice.yaml";

  private static final String KEYS =
      "every voice.yaml has these keys and no other: "
          + Arrays.stream(VoiceManifest.class.getRecordComponents())
              .map(RecordComponent::getName)
              .collect(Collectors.joining(", "));

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
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
    try {
      return MAPPER.treeToValue(tree, VoiceManifest.class).voice(name, folder);
    } catch (UnrecognizedPropertyException e) {
      throw failure(name, file, "the key " + key(e) + " is unknown", KEYS, e);
    } catch (JsonMappingException e) {
      JsonNode value = tree.path(key(e));
      String problem = value.isMissingNode() ? " is missing" : " has the value " + value.asText();
      throw failure(name, file, "the key " + key(e) + problem, KEYS, e);
    } catch (JsonProcessingException e) {
      throw failure(name, file, e.getOriginalMessage(), KEYS, e);
    } catch (IllegalArgumentException e) {
      throw failure(name, file, "the key " + e.getMessage(), "correct that value", e);
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
        name, folder, engine, language, gender, rate, pitch, sampleRate, licence, description);
  }

  private static VoiceFailure failure(
      String name, Path file, @Nullable String problem, String remedy, @Nullable Throwable cause) {
    return new VoiceFailure(name, file + ": " + problem, remedy, cause);
  }

  private static String key(JsonMappingException e) {
    return e.getPath().stream()
        .map(reference -> String.valueOf(reference.getFieldName()))
        .collect(Collectors.joining("."));
  }
}
