package rawi.arabic.diacritise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Marks;
import rawi.files.ResourceLines;

/**
 * Words that are marked in one way only, whatever the sentence, and that the network often gets
 * wrong; {@code known-words.txt} holds the list. Their endings are left to the network.
 */
final class KnownWords {
  private final Map<String, byte[]> marks = new HashMap<>();

  KnownWords(Alphabet alphabet) {
    for (String word : ResourceLines.of(KnownWords.class, "known-words.txt")) {
      marks.put(Marks.strip(word), classes(word, alphabet));
    }
  }

  /** The class of the marks of each letter but the last. */
  private static byte[] classes(String word, Alphabet alphabet) {
    List<Letter> letters = Letter.of(word);
    byte[] classes = new byte[letters.size() - 1];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = (byte) alphabet.classOf(letters.get(i).marks());
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
