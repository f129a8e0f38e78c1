package rawi.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a voice comes from, and what is owed for it.
 *
 * @param homePage of the people who made it; empty where there is none
 * @param attribution what its listeners must be told, as its licence asks; empty if nothing
 * @param files what an installation fetches; none for a voice that works as it is
 */
public record Origin(String homePage, String attribution, List<VoiceFile> files) {
  /** Of a voice that is whole as it comes. */
  public static final Origin NONE = new Origin("", "", List.of());

  public Origin {
    files = List.copyOf(files);
    Set<String> names = new HashSet<>();
    for (VoiceFile file : files) {
      // some systems take two names that differ in case for one
      if (!names.add(file.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("files: two of the name " + file.name());
      }
    }
  }

  /** What an installation weighs, in bytes. */
  public long size() {
    return files.stream().mapToLong(VoiceFile::size).sum();
  }
}
