package rawi.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rawi.files.RawiHome;
import rawi.files.UserFolders;

/**
 * The voices that there are, in folders named by them.
 *
 * <p>Of two voices of one name, that of the earlier folder counts. The folders are read anew at
 * each call.
 */
public final class VoiceCatalogue {
  /** No separator can be in it, and it begins with no dot: a name leaves no folder. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*");

  private final List<Path> folders;

  /**
   * @param folders each holds one folder a voice; a folder need not be there
   */
  public VoiceCatalogue(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** The voices that come with Rawi, then those that the user installed. */
  public static VoiceCatalogue of(RawiHome home, UserFolders user) {
    return new VoiceCatalogue(List.of(home.voices(), user.data().resolve("voices")));
  }

  /**
   * All voices, sorted by name.
   *
   * @throws VoiceFailure if one's {@code voice.yaml} is wrong
   */
  public List<Voice> all() {
    return found().values().stream().map(VoiceManifest::read).toList();
  }

  /**
   * The voice of that name.
   *
   * @throws VoiceFailure if there is none, naming those of a similar name, or if its {@code
   *     voice.yaml} is wrong
   */
  public Voice find(String name) {
    return folder(name).map(VoiceManifest::read).orElseThrow(() -> unknown(name));
  }

  private Optional<Path> folder(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(VoiceCatalogue::isVoice)
        .findFirst();
  }

  private VoiceFailure unknown(String name) {
    Collection<String> names = found().keySet();
    List<String> near = NearNames.of(name, names);
    String known = near.isEmpty() ? "there are: " : "did you mean: ";
    String list = String.join(", ", near.isEmpty() ? names : near);
    return new VoiceFailure(
        name,
        "there is no voice " + name,
        (names.isEmpty() ? "there are no voices at all in " + folders : known + list)
            + " (rawi voices lists them)",
        null);
  }

  private Map<String, Path> found() {
    Map<String, Path> found = new TreeMap<>();
    for (Path folder : folders) {
      for (Path child : children(folder)) {
        String name = String.valueOf(child.getFileName());
        if (NAME.matcher(name).matches() && isVoice(child)) {
          found.putIfAbsent(name, child);
        }
      }
    }
    return found;
  }

  private static boolean isVoice(Path folder) {
    return Files.isRegularFile(folder.resolve(VoiceManifest.FILE));
  }

  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    } catch (IOException e) {
      throw new VoiceFailure(
          folder.toString(),
          "the folder of voices " + folder + " cannot be read: " + e.getMessage(),
          "make it readable",
          e);
    }
  }
}
