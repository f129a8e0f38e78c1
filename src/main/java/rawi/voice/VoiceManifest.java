package rawi.voice;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
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

  private static final ObjectReader READER =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build()
          .readerFor(VoiceManifest.class);

  /**
   * Reads the voice in a folder.
   *
   * @throws VoiceFailure that names the file and the key
   */
  static Voice read(Path folder) {
    String name = String.valueOf(folder.getFileName());
    Path file = folder.resolve(FILE);
    try {
      VoiceManifest manifest = READER.readValue(Files.readString(file));
      if (manifest == null) {
        throw failure(name, file, "it is empty", "write the keys into it: " + keys(), null);
      }
      return manifest.voice(name, folder);
    } catch (UnrecognizedPropertyException e) {
      String problem = "it has an unknown key " + e.getPropertyName() + at(e);
      throw failure(name, file, problem, "the keys are " + keys(), e);
    } catch (InvalidFormatException e) {
      String problem = "the key " + key(e) + " has the value " + e.getValue() + at(e);
      throw failure(name, file, problem, "write a number there", e);
    } catch (JsonMappingException e) {
      String problem =
          "the key " + key(e) + " is missing, or its value is of the wrong kind" + at(e);
      throw failure(name, file, problem, "the keys are " + keys(), e);
    } catch (JsonProcessingException e) {
      String problem = "it is not YAML: " + e.getOriginalMessage() + at(e);
      throw failure(name, file, problem, "correct that line", e);
    } catch (IllegalArgumentException e) {
      throw failure(name, file, e.getMessage(), "correct that value", e);
    } catch (NoSuchFileException e) {
      throw failure(name, file, "it is missing", "install the voice anew", e);
    } catch (IOException e) {
      throw failure(name, file, "it cannot be read: " + e.getMessage(), "make it readable", e);
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

  private static String at(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null ? "" : " (line " + location.getLineNr() + ")";
  }

  private static String keys() {
    return Arrays.stream(VoiceManifest.class.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.joining(", "));
  }
}
