package rawi.arabic.diacritise;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Letters;

/**
 * The network's numbers for letters, and its classes of marks.
 *
 * @param ids a number for each letter or sign; '0' stands for any digit, 'L' for any Latin letter
 * @param padding the number for no letter
 * @param unknown the number for any other sign
 * @param classes the marks of each class, shadda first
 */
record Alphabet(Map<String, Integer> ids, int padding, int unknown, List<String> classes) {
  Alphabet {
    ids = Map.copyOf(ids);
    classes = List.copyOf(classes);
  }

  static Alphabet read(byte[] json) {
    try {
      return new ObjectMapper().readValue(json, Alphabet.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long[] numbers(String line) {
    return line.chars().mapToLong(c -> ids.getOrDefault(sign((char) c), unknown)).toArray();
  }

  /** The letters for loan sounds were not in training: each goes as the letter it was made from. */
  private static String sign(char c) {
    return switch (c) {
      case Letters.PEH -> "ب";
      case Letters.TCHEH -> "ج";
      case Letters.JEH -> "ز";
      case Letters.VEH -> "ف";
      case Letters.GAF -> "ك";
      default -> String.valueOf(c);
    };
  }

  /** A letter with the marks of a class. */
  Letter marked(char letter, int classNumber) {
    return Letter.of(letter + classes.get(classNumber)).get(0);
  }
}
