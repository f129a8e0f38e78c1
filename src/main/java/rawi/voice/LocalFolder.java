package rawi.voice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.LongConsumer;

/** A folder in which all files of a voice lie already, for a computer without a network. */
public record LocalFolder(Path folder) implements FileSource {
  @Override
  public boolean fetch(String voice, VoiceFile file, Path part, LongConsumer progress)
      throws IOException {
    Path source = folder.resolve(file.name());
    if (!Files.isRegularFile(source)) {
      throw new InstallFailure(
          voice,
          "there is no file " + source,
          "get it from " + file.url() + ", or install without --from",
          null);
    }
    // as a stream: a copy of the file would be read-only where the file is
    try (InputStream in = Files.newInputStream(source)) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
    }
    progress.accept(Files.size(part));
    return false;
  }
}
