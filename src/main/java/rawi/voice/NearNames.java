package rawi.voice;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody meant who mistyped a name. */
final class NearNames {
  private NearNames() {}

  /**
   * The names that begin with what was typed, and those that differ in at most a third of its
   * letters (at least one), nearest first.
   */
  static List<String> of(String typed, Collection<String> names) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> isNear(lower, name.toLowerCase(Locale.ROOT)))
        .sorted(Comparator.comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT))))
        .toList();
  }

  private static boolean isNear(String typed, String name) {
    return (!typed.isBlank() && name.startsWith(typed))
        || distance(typed, name) <= Math.max(1, typed.length() / 3);
  }

  private static int distance(String typed, String name) {
    return LevenshteinDistance.getDefaultInstance().apply(typed, name);
  }
}
