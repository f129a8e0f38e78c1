package rawi.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import rawi.audio.MediaProbe;
import rawi.audio.SoundFailure;

/**
 * Puts the finished MP3 in its place: the tag, then the mastered sound.
 *
 * <p>A file that Rawi has not made is never replaced, unless the user asks for it. Ours are known
 * by the text frame "RAWI" in their tag.
 */
public final class Mp3Publisher {
  private Mp3Publisher() {}

  /**
   * Finds out whether an MP3 may be put somewhere, before minutes are spent to make it; makes the
   * folder for it.
   *
   * @param target the file to be
   * @param force whether a file of any origin may be replaced
   * @throws OutputFailure if not, and why
   */
  public static void check(Path target, boolean force) {
    Path place = WholeFile.prepare(target);
    if (!force && Files.exists(place) && !isOurs(place)) {
      throw new OutputFailure(
          target,
          target + " is there already, and Rawi did not make it",
          "Name another file, or let it be replaced with --force.",
          /* cause= */ null);
    }
  }

  /**
   * Writes an MP3 whole or not at all.
   *
   * @param sound an MP3 without a tag
   * @param tag what to put before it
   * @param target the file to be; checked again as {@link #check} does
   * @param force whether a file of any origin may be replaced
   * @throws OutputFailure if the file cannot be put there; what was there before stays
   */
  public static void publish(Path sound, Id3Tag tag, Path target, boolean force) {
    check(target, force);
    WholeFile.write(
        target,
        out -> {
          out.write(tag.toBytes());
          Files.copy(sound, out);
        });
  }

  /** Whether Rawi made a file. */
  static boolean isOurs(Path file) {
    try {
      return MediaProbe.probe(file).tags().containsKey(Episode.MARK);
    } catch (SoundFailure e) {
      // whatever it is, it is no MP3 of ours
      return false;
    }
  }
}
