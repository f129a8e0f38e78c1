package rawi.arabic.diacritise;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import rawi.arabic.letters.Letters;

/**
 * The network's numbers for letters, and its classes of marks.
 *
 * @param ids a number for each letter or sign; '0' stands for any digit, 'L' for any Latin letter
 * @param padding the number for no letter
 * @param unknown the number for any other sign
 * @param classes the marks of each class, shadda first; class 0 is no mark
 */
record Alphabet(Map<String, Integer> ids, int padding, int unknown, List<String> classes) {
  /** The class of a letter without marks. */
  static final int BARE = 0;

  Alphabet {
    ids = Map.copyOf(ids);
    classes = List.copyOf(classes);
    if (!classes.get(BARE).isEmpty()) {
      throw new IllegalArgumentException("class 0 has marks: " + classes);
    }
  }

  static Alphabet read(byte[] json) {
    try {
      return new ObjectMapper().readValue(json, Alphabet.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The network's number for a character. */
  int id(char c) {
    if (Character.isDigit(c)) {
      return ids.getOrDefault("0", unknown);
    }
    if (Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) {
      return ids.getOrDefault("L", unknown);
    }
    return ids.getOrDefault(String.valueOf(lookAlike(c)), unknown);
  }

  /** The letters for loan sounds were not in training: each goes as the letter it was made from. */
  private static char lookAlike(char c) {
    return switch (c) {
      case Letters.PEH -> Letters.BA;
      case Letters.TCHEH -> Letters.JIM;
      case Letters.JEH -> Letters.ZAY;
      case Letters.VEH -> Letters.FA;
      case Letters.GAF -> Letters.KAF;
      default -> c;
    };
  }

  /** The class of these marks, shadda first; {@link #BARE} for marks that no class holds. */
  int classOf(String marks) {
    return Math.max(BARE, classes.indexOf(marks));
  }
}
