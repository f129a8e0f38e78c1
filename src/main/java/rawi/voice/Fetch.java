package rawi.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Brings the files of one voice together, each from where it is nearest. */
final class Fetch {
  private final Voice voice;
  private final FileSource source;
  private final Path installed;
  private final Path parts;
  private final Path whole;
  private final InstallProgress progress;
  private long done;

  /**
   * @param installed the voice as it is installed now; need not be there
   * @param parts holds what is not yet whole
   * @param whole gets the files
   */
  Fetch(
      Voice voice,
      FileSource source,
      Path installed,
      Path parts,
      Path whole,
      InstallProgress progress) {
    this.voice = voice;
    this.source = source;
    this.installed = installed;
    this.parts = parts;
    this.whole = whole;
    this.progress = progress;
  }

  /** Brings one file, if an interrupted installation has not brought it already. */
  void file(VoiceFile file) throws IOException {
    Path goal = whole.resolve(file.name());
    if (Checksum.fault(goal, file).isPresent()) {
      Path old = installed.resolve(file.name());
      if (Checksum.fault(old, file).isEmpty()) {
        Files.copy(old, goal, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.move(fetched(file), goal, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    done += file.size();
    progress.fetched(done, voice.origin().size());
  }

  private Path fetched(VoiceFile file) throws IOException {
    Path part = parts.resolve(file.name());
    boolean kept = fetch(file, part);
    Optional<String> fault = Checksum.fault(part, file);
    if (fault.isPresent() && kept) {
      // what was kept may have been of another file: once more, all of it
      Files.delete(part);
      fetch(file, part);
      fault = Checksum.fault(part, file);
    }
    if (fault.isPresent()) {
      Files.deleteIfExists(part);
      throw VoiceInstaller.changed(voice.name(), file, fault.get());
    }
    return part;
  }

  private boolean fetch(VoiceFile file, Path part) throws IOException {
    return source.fetch(
        voice.name(), file, part, bytes -> progress.fetched(done + bytes, voice.origin().size()));
  }
}
