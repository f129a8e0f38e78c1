package rawi.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Installs, removes and verifies voices.
 *
 * <p>An installed voice is a folder with the voice's files, and with the manifest and what lay
 * beside it at that time. It is put together in a hidden folder and moved to its place when every
 * file in it has the size and the SHA-256 that the manifest names; no archive is ever unpacked. Any
 * number of threads and processes may install at once: one works, the others wait.
 */
public final class VoiceInstaller {
  private static final String SCRATCH = ".install";

  /** Left free on the disk beside the voice itself. */
  private static final long SPARE_BYTES = 1 << 20;

  private final Path voices;

  /**
   * @param voices holds one folder for each installed voice; made where missing
   */
  public VoiceInstaller(Path voices) {
    this.voices = voices;
  }

  /**
   * Installs a voice, or brings it up to date; nothing is fetched that is there already.
   *
   * @return whether something changed
   * @throws InstallFailure if a file cannot be had, is not what the manifest says, or cannot be
   *     written; what was installed before stays as it was
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public boolean install(Voice manifest, FileSource source, InstallProgress progress) {
    if (manifest.origin().files().isEmpty()) {
      throw new InstallFailure(
          manifest.name(),
          "the voice " + manifest.name() + " needs no installation",
          "it speaks as it is: rawi voices preview " + manifest.name(),
          null);
    }
    try {
      Path scratch = Files.createDirectories(voices.resolve(SCRATCH));
      return InstallLock.with(
          scratch.resolve("lock"), progress, () -> installLocked(manifest, source, progress));
    } catch (IOException e) {
      throw InstallFailure.disk(manifest.name(), e);
    }
  }

  private boolean installLocked(Voice manifest, FileSource source, InstallProgress progress)
      throws IOException {
    Path place = voices.resolve(manifest.name());
    if (isCurrent(manifest, place)) {
      return false;
    }
    Path scratch = voices.resolve(SCRATCH).resolve(manifest.name());
    Path whole = Files.createDirectories(scratch.resolve("whole"));
    Path parts = Files.createDirectories(scratch.resolve("parts"));
    requireRoom(manifest);
    deleteStrangers(manifest, whole);
    Fetch fetch = new Fetch(manifest, source, place, parts, whole, progress);
    for (VoiceFile file : manifest.origin().files()) {
      fetch.file(file);
    }
    copyManifest(manifest, whole);
    Folders.replace(whole, place, scratch);
    Folders.delete(scratch);
    return true;
  }

  /** Whether this very manifest is installed, and nothing of the voice damaged. */
  private static boolean isCurrent(Voice manifest, Path place) throws IOException {
    for (Path own : ownFiles(manifest)) {
      Path installed = place.resolve(own.getFileName());
      if (!Files.isRegularFile(installed) || Files.mismatch(own, installed) != -1) {
        return false;
      }
    }
    return faults(manifest, place).isEmpty();
  }

  /** What an interrupted installation of another manifest left. */
  private static void deleteStrangers(Voice manifest, Path whole) throws IOException {
    List<String> names = manifest.origin().files().stream().map(VoiceFile::name).toList();
    try (Stream<Path> left = Files.list(whole)) {
      for (Path path : left.toList()) {
        if (!names.contains(String.valueOf(path.getFileName()))) {
          Folders.delete(path);
        }
      }
    }
  }

  private void requireRoom(Voice manifest) throws IOException {
    long room = Files.getFileStore(voices).getUsableSpace();
    if (room < manifest.origin().size() + SPARE_BYTES) {
      throw new InstallFailure(
          manifest.name(),
          "the voice %s takes %,d bytes, but only %,d are free in %s"
              .formatted(manifest.name(), manifest.origin().size(), room, voices),
          "make room there and run the command again",
          null);
    }
  }

  private static void copyManifest(Voice manifest, Path whole) throws IOException {
    for (Path own : ownFiles(manifest)) {
      Files.copy(
          own,
          whole.resolve(String.valueOf(own.getFileName())),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The manifest and what lies beside it that is none of the files to be fetched. */
  private static List<Path> ownFiles(Voice manifest) throws IOException {
    List<String> fetched = manifest.origin().files().stream().map(VoiceFile::name).toList();
    try (Stream<Path> files = Files.list(manifest.folder())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !fetched.contains(String.valueOf(file.getFileName())))
          .toList();
    }
  }

  /**
   * Deletes an installed voice.
   *
   * @throws VoiceFailure if none of that name is installed
   * @throws InstallFailure if it cannot be deleted
   */
  public void remove(String name) {
    if (!VoiceCatalogue.isName(name)
        || !Files.isRegularFile(voices.resolve(name).resolve(VoiceManifest.FILE))) {
      throw new VoiceFailure(
          name,
          "no voice " + name + " is installed in " + voices,
          "see what is there: rawi voices",
          null);
    }
    try {
      Path scratch = Files.createDirectories(voices.resolve(SCRATCH));
      InstallLock.with(
          scratch.resolve("lock"),
          InstallProgress.NONE,
          () -> {
            // out of the way first, so that nobody meets half of it
            Path removed = Files.createTempDirectory(scratch, "removed-");
            Files.move(voices.resolve(name), removed.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            Folders.delete(removed);
            Folders.delete(scratch.resolve(name));
            return removed;
          });
    } catch (IOException e) {
      throw InstallFailure.disk(name, e);
    }
  }

  /**
   * Reads all files of a voice and compares them with its manifest.
   *
   * @return what is wrong, a line a file; empty if nothing is
   * @throws InstallFailure if a file cannot be read
   */
  public static List<String> verify(Voice voice) {
    try {
      return faults(voice, voice.folder());
    } catch (IOException e) {
      throw new InstallFailure(
          voice.name(),
          "the voice " + voice.name() + " cannot be read: " + e.getMessage(),
          "install it anew: rawi voices install " + voice.name(),
          e);
    }
  }

  private static List<String> faults(Voice voice, Path folder) throws IOException {
    List<String> faults = new ArrayList<>();
    for (VoiceFile file : voice.origin().files()) {
      Path path = folder.resolve(file.name());
      Optional<String> fault = Checksum.fault(path, file);
      fault.ifPresent(text -> faults.add(path + " " + text));
    }
    return faults;
  }

  static InstallFailure changed(String voice, VoiceFile file, String fault) {
    return new InstallFailure(
        voice,
        file.name() + " of the voice " + voice + " " + fault + "; it was not installed",
        "somebody changed it after the manifest was written: take a newer Rawi, or get the right"
            + " file elsewhere and use --from FOLDER",
        null);
  }
}
