package rawi.voice;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A file that an installation fetches, and what it must be.
 *
 * @param name under which it lies in the voice's folder: a name, never a path
 * @param url where it can be had, over HTTP or HTTPS
 * @param size in bytes
 * @param sha256 of its bytes, 64 small hexadecimal digits
 */
public record VoiceFile(String name, URI url, long size, String sha256) {
  /** No separator, no drive, no dot at the start: it cannot leave the folder. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,119}");

  /** Windows takes these for devices, whatever their extension. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final Set<String> SCHEMES = Set.of("http", "https");

  public VoiceFile {
    if (!NAME.matcher(name).matches() || DEVICE.matcher(name).matches() || name.endsWith(".")) {
      throw new IllegalArgumentException("files: " + name + " is no plain file name");
    }
    if (name.equals(VoiceManifest.FILE)) {
      throw new IllegalArgumentException("files: " + name + " is the manifest's own name");
    }
    if (url.getScheme() == null || !SCHEMES.contains(url.getScheme()) || url.getHost() == null) {
      throw new IllegalArgumentException("files: the url " + url + " of " + name + " is not HTTP");
    }
    if (size < 0) {
      throw new IllegalArgumentException("files: size " + size + " of " + name);
    }
    if (!SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("files: sha256 " + sha256 + " of " + name);
    }
  }
}
