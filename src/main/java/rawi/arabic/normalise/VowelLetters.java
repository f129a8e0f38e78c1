package rawi.arabic.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rawi.arabic.phonemes.Phoneme;

/**
 * Which vowel is written for each vowel that is heard in an English word.
 *
 * <p>It is told where the word has as many groups of vowel letters as vowels, a final silent e
 * counted or not; else nothing is known of it.
 */
final class VowelLetters {
  private static final Pattern GROUP = Pattern.compile("(?<!q)[aeiou]+y?|(?<=[^aeiou])y|u[aeio]+");
  private static final Pattern SILENT_E = Pattern.compile("(?<=[^aeiou])e$");

  private final List<Phoneme> vowels;

  private VowelLetters(List<Phoneme> vowels) {
    this.vowels = vowels;
  }

  /**
   * The vowel letters of a word.
   *
   * @param word letters A to Z
   * @param heard how many vowels are heard in it, a diphthong being one
   */
  static VowelLetters of(String word, int heard) {
    String letters = word.toLowerCase(Locale.ROOT);
    List<Phoneme> spoken = groups(SILENT_E.matcher(letters).replaceFirst(""));
    if (spoken.size() == heard) {
      return new VowelLetters(spoken);
    }
    List<Phoneme> all = groups(letters);
    return new VowelLetters(all.size() == heard ? all : List.of());
  }

  private static List<Phoneme> groups(String letters) {
    List<Phoneme> groups = new ArrayList<>();
    Matcher group = GROUP.matcher(letters);
    while (group.find()) {
      // of "io" in "vision" the last is what the neutral vowel came from
      groups.add(vowel(group.group().charAt(group.group().length() - 1)));
    }
    return groups;
  }

  private static Phoneme vowel(char letter) {
    return switch (letter) {
      case 'a' -> Phoneme.A;
      case 'o' -> Phoneme.O;
      case 'u' -> Phoneme.U;
      case 'i', 'y' -> Phoneme.I;
      default -> Phoneme.E;
    };
  }

  /** The vowel that is written for the {@code nucleus}th that is heard. */
  Phoneme at(int nucleus, Phoneme unknown) {
    return nucleus < vowels.size() ? vowels.get(nucleus) : unknown;
  }
}
