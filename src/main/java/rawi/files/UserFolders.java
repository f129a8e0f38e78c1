package rawi.files;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;

/**
 * The folders that the system sets aside for one user of Rawi; none of them need be there yet.
 *
 * @param config settings
 * @param data what the user installed: voices
 * @param cache what can be made again: unpacked natives, spoken sentences
 */
public record UserFolders(Path config, Path data, Path cache) {
  private static final String APP = "rawi";

  /**
   * The folders of the user who runs Rawi: XDG on Linux, Library on macOS, AppData on Windows.
   *
   * <p>The system properties {@code rawi.config}, {@code rawi.data} and {@code rawi.cache} stand in
   * for single ones.
   */
  public static UserFolders ofSystem() {
    AppDirs dirs = AppDirsFactory.getInstance();
    return new UserFolders(
        folder("rawi.config", dirs.getUserConfigDir(APP, null, null)),
        folder("rawi.data", dirs.getUserDataDir(APP, null, null)),
        folder("rawi.cache", dirs.getUserCacheDir(APP, null, null)));
  }

  private static Path folder(String property, String ofSystem) {
    return Path.of(System.getProperty(property, ofSystem)).toAbsolutePath().normalize();
  }
}
