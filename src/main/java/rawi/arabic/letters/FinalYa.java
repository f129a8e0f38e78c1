package rawi.arabic.letters;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rawi.files.ResourceLines;

/**
 * Tells the final ya from the alif maqsura where the writing does not.
 *
 * <ul>
 *   <li>Egypt's press writes both as ى: فى, المصرى, and على. A sentence that holds a word such as
 *       فى, or a ى that no known word has and no final ي, is written so; there every ى is a ya but
 *       in the words that are known to end in an alif maqsura.
 *   <li>Persian keyboards write both as ی: there, too, it is a ya but in those words.
 *   <li>The words are listed in {@code alif-maqsura.txt}.
 * </ul>
 */
public final class FinalYa {
  private static final char PERSIAN_YA = '\u06CC';
  private static final String MARKS = "[\\p{Mn}\u0640]+";
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsArabic}&&\\p{L}][\\p{IsArabic}\\p{Mn}&&[\\p{L}\\p{Mn}]\u0640]+");

  /** Words that are never written with ى but in that style. */
  private static final Set<String> TELLING =
      Set.of(
          "فى", "وفى", "التى", "والتى", "الذى", "والذى", "هى", "وهى", "فهى", "اللى", "لى", "حوالى");

  private static final Pattern PREFIX =
      Pattern.compile("(?:لا|أ|[وف])?(?:[وفبكل]?ال|ول?لل|لل|[وف]?[بكلس]|[وف])?");

  private static final int SHORTEST = 2; // letters of a word behind a prefix

  private static final Set<String> ALIF_MAQSURA =
      Set.copyOf(ResourceLines.of(FinalYa.class, "alif-maqsura.txt"));

  private FinalYa() {}

  /** A sentence of the same length, in which every final ya is a ya. */
  public static String restored(String sentence) {
    boolean persian = sentence.indexOf(PERSIAN_YA) >= 0;
    if (!persian && sentence.indexOf(Letters.ALIF_MAQSURA) < 0) {
      return sentence;
    }
    String text = persian ? replace(sentence, FinalYa::persian) : sentence;
    return isEgyptian(text) ? replace(text, FinalYa::egyptian) : text;
  }

  private static String replace(String text, UnaryOperator<String> change) {
    StringBuilder changed = new StringBuilder(text);
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      changed.replace(words.start(), words.end(), change.apply(words.group()));
    }
    return changed.toString();
  }

  private static boolean isEgyptian(String text) {
    boolean strange = false;
    boolean ya = false;
    for (MatchResult match : WORD.matcher(text).results().toList()) {
      String word = match.group().replaceAll(MARKS, "");
      if (TELLING.contains(word)) {
        return true;
      }
      char last = word.charAt(word.length() - 1);
      ya |= last == Letters.YA;
      strange |= last == Letters.ALIF_MAQSURA && !isKnown(word);
    }
    return strange && !ya;
  }

  private static String egyptian(String word) {
    boolean ya = word.endsWith(String.valueOf(Letters.ALIF_MAQSURA)) && !isKnown(word);
    return ya ? word.substring(0, word.length() - 1) + Letters.YA : word;
  }

  private static String persian(String word) {
    if (!word.endsWith(String.valueOf(PERSIAN_YA))) {
      return word;
    }
    String stem = word.substring(0, word.length() - 1);
    return stem + (isKnown(stem + Letters.ALIF_MAQSURA) ? Letters.ALIF_MAQSURA : Letters.YA);
  }

  /** Whether a word, or what stands behind its prefixes, ends in an alif maqsura. */
  private static boolean isKnown(String word) {
    String bare = word.replaceAll(MARKS, "");
    Matcher prefix = PREFIX.matcher(bare);
    for (int end = 0; end <= bare.length() - SHORTEST; end++) {
      if (prefix.region(0, end).matches() && ALIF_MAQSURA.contains(bare.substring(end))) {
        return true;
      }
    }
    return false;
  }
}
