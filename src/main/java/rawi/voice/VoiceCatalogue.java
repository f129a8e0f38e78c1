package rawi.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rawi.files.RawiHome;
import rawi.files.UserFolders;

/**
 * The voices that there are, in folders named by them.
 *
 * <p>A voice is installed if all files that its manifest asks for lie beside it. Of two voices of
 * one name, that of the earlier folder counts; but one that is installed counts before one that is
 * not. So the manifests that come with Rawi may change, and what was installed by an older one goes
 * on. The folders are read anew at each call.
 */
public final class VoiceCatalogue {
  /** No separator can be in it, and it begins with no dot: a name leaves no folder. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*");

  private static final Comparator<Voice> BEST_FIRST =
      Comparator.comparingInt(Voice::quality).reversed().thenComparing(Voice::name);

  private final List<Path> folders;

  /**
   * @param folders each holds one folder a voice; a folder need not be there
   */
  public VoiceCatalogue(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** The voices that come with Rawi, then those that the user installed. */
  public static VoiceCatalogue of(RawiHome home, UserFolders user) {
    return new VoiceCatalogue(List.of(home.voices(), installed(user)));
  }

  /** The folder into which voices are installed. */
  public static Path installed(UserFolders user) {
    return user.data().resolve("voices");
  }

  /**
   * All voices, sorted by name, installed or not.
   *
   * @throws VoiceFailure if one's {@code voice.yaml} is wrong
   */
  public List<Voice> all() {
    return names().stream().map(this::read).toList();
  }

  /**
   * The best of the voices that are installed; empty if none is. One whose {@code voice.yaml} is
   * wrong is passed over: {@link #all} tells of it.
   */
  public Optional<Voice> best() {
    return names().stream().flatMap(name -> installed(name).stream()).min(BEST_FIRST);
  }

  private Optional<Voice> installed(String name) {
    try {
      return Optional.of(read(name)).filter(VoiceCatalogue::isInstalled);
    } catch (VoiceFailure e) {
      return Optional.empty();
    }
  }

  /**
   * The voice of that name, ready to speak.
   *
   * @throws VoiceFailure if there is none, naming those of a similar name; if it is not installed,
   *     naming the command; or if its {@code voice.yaml} is wrong
   */
  public Voice find(String name) {
    Voice voice = known(name);
    if (!isInstalled(voice)) {
      throw new VoiceFailure(
          name, "the voice " + name + " is not installed", "rawi voices install " + name, null);
    }
    return voice;
  }

  /**
   * The voice of that name, installed or not; of a damaged one, what is there of it.
   *
   * @throws VoiceFailure if there is none, or its {@code voice.yaml} is wrong
   */
  public Voice known(String name) {
    if (candidates(name).isEmpty()) {
      throw unknown(name);
    }
    return read(name);
  }

  /**
   * The voice of that name as it would be installed now.
   *
   * @throws VoiceFailure as {@link #known}
   */
  public Voice latest(String name) {
    return candidates(name).stream()
        .findFirst()
        .map(VoiceManifest::read)
        .orElseThrow(() -> unknown(name));
  }

  /** Whether all files of a voice are there, by their sizes. */
  public static boolean isInstalled(Voice voice) {
    return voice.origin().files().stream()
        .allMatch(file -> hasSize(voice.folder().resolve(file.name()), file.size()));
  }

  /** Whether any file of a voice is there, though it may be damaged. */
  public static boolean isThere(Voice voice) {
    List<VoiceFile> files = voice.origin().files();
    return files.isEmpty()
        || files.stream().anyMatch(file -> Files.exists(voice.folder().resolve(file.name())));
  }

  private static boolean hasSize(Path file, long size) {
    try {
      return Files.isRegularFile(file) && Files.size(file) == size;
    } catch (IOException e) {
      return false; // gone since
    }
  }

  private Voice read(String name) {
    List<Voice> voices = candidates(name).stream().map(VoiceManifest::read).toList();
    return voices.stream()
        .filter(VoiceCatalogue::isInstalled)
        .findFirst()
        .or(() -> voices.stream().filter(VoiceCatalogue::isThere).findFirst())
        .orElseGet(() -> voices.get(0));
  }

  private List<Path> candidates(String name) {
    return isName(name)
        ? folders.stream()
            .map(folder -> folder.resolve(name))
            .filter(VoiceCatalogue::isVoice)
            .toList()
        : List.of();
  }

  /** Whether a voice may be named so. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  private VoiceFailure unknown(String name) {
    Collection<String> names = names();
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

  private SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    for (Path folder : folders) {
      for (Path child : children(folder)) {
        String name = String.valueOf(child.getFileName());
        if (isName(name) && isVoice(child)) {
          names.add(name);
        }
      }
    }
    return names;
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
