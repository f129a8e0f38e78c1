package rawi.arabic.diacritise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Marks;

/**
 * Words that are marked in one way only, whatever the sentence, and that the network often gets
 * wrong; {@code known-words.txt} holds the list. Their endings are left to the network.
 */
final class KnownWords {
  private final Map<String, byte[]> marks = new HashMap<>();

  KnownWords(Alphabet alphabet) {
    InputStream in =
        Objects.requireNonNull(KnownWords.class.getResourceAsStream("known-words.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(word -> marks.put(Marks.strip(word), classes(word, alphabet)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class of the marks of each letter but the last. */
  private static byte[] classes(String word, Alphabet alphabet) {
    byte[] classes = new byte[Marks.strip(word).length() - 1];
    for (int i = 0; i < classes.length; i++) {
      Letter letter = Letter.of(word).get(i);
      String shadda = letter.shadda() ? String.valueOf(Marks.SHADDA) : "";
      String vowel = letter.vowel() == Marks.NONE ? "" : String.valueOf(letter.vowel());
      classes[i] = (byte) alphabet.classOf(shadda + vowel);
    }
    return classes;
  }

  /**
   * The class of the marks of each letter but the last, of the word from one place up to another;
   * null if the word is not known, or if its author marked it in another way.
   */
  byte @Nullable [] of(Line line, int from, int to, MarkRules rules) {
    byte[] known = marks.get(line.text(from, to));
    if (known == null) {
      return null;
    }
    for (int i = 0; i < known.length; i++) {
      if (line.given(from + i) != Alphabet.BARE && !rules.agree(line.given(from + i), known[i])) {
        return null;
      }
    }
    return known;
  }
}
