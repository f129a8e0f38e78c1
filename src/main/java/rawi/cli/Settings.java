package rawi.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rawi.failure.Failure;
import rawi.files.UserFolders;

/**
 * What the user has settled in {@code config.yaml}, for every run.
 *
 * @param voice the name of the voice to speak with; null where none is set
 */
record Settings(@Nullable String voice) {
  static final String FILE = "config.yaml";

  /**
   * Reads the user's settings; there need not be any.
   *
   * @throws Failure if the file is there, but wrong
   */
  static Settings read(UserFolders user) {
    Path file = user.config().resolve(FILE);
    if (!Files.exists(file)) {
      return new Settings(null);
    }
    try {
      String yaml = Files.readString(file);
      Settings settings =
          yaml.isBlank()
              ? null
              : new ObjectMapper(new YAMLFactory()).readValue(yaml, Settings.class);
      return settings == null ? new Settings(null) : settings;
    } catch (JacksonException e) {
      throw new Failure(
          file + " is not as settings should be: " + e.getOriginalMessage(),
          "It may hold one line, voice: NAME. Mend or delete it.",
          e);
    } catch (IOException e) {
      throw new Failure(file + " cannot be read: " + e, "Make it readable, or delete it.", e);
    }
  }
}
