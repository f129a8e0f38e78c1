package rawi.arabic.normalise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Abbreviations, of which {@code abbreviations.tsv} holds the list; a longer one goes first. */
final class AbbreviationRule implements ReadingRule {
  private static final int LONGEST = 6;

  /** Names of women that no ة tells, and of men that have one. */
  private static final Set<String> WOMEN =
      Set.of(
          "ليلى", "منى", "هدى", "سلمى", "ليان", "مريم", "زينب", "سعاد", "هند", "رنا", "ريم", "دينا",
          "سناء", "نوال", "إيمان", "أمل", "نجلاء", "هيفاء", "لمياء", "أسماء", "شيماء", "علياء",
          "سهى", "نهى", "ندى", "رباب", "سوسن", "ياسمين", "نسرين", "لينا", "نادين", "هالا", "مها",
          "رشا", "حنان", "إلهام", "ابتسام", "وفاء", "هناء", "صفاء", "ميساء", "غادة", "لبنى", "بشرى",
          "ذكرى", "يسرى");

  private static final Set<String> MEN =
      Set.of("حمزة", "أسامة", "طلحة", "عبيدة", "معاوية", "خليفة", "عطية", "جمعة");

  private static final String PREFIXES = "وفبلك";

  private final Map<String, List<String>> words = Table.read("abbreviations.tsv");

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    if (!lexemes.get(at).is(Lexeme.Kind.ARABIC)) {
      return null;
    }
    for (int length = Math.min(LONGEST, lexemes.size() - at); length > 0; length--) {
      String said = said(lexemes, at, length);
      if (said != null) {
        return Reading.words(lexemes, at, length, said);
      }
    }
    return null;
  }

  private @Nullable String said(List<Lexeme> lexemes, int at, int length) {
    String text = Table.text(lexemes, at, length);
    List<String> row = words.get(text);
    if (row != null) {
      return follows(row.get(1), lexemes, at + length) ? title(row, lexemes, at + length) : null;
    }
    boolean prefixed = text.length() > 2 && PREFIXES.indexOf(text.charAt(0)) >= 0;
    row = prefixed ? words.get(text.substring(1)) : null;
    return row != null && follows(row.get(1), lexemes, at + length)
        ? prefix(text.charAt(0), title(row, lexemes, at + length))
        : null;
  }

  /** A title agrees with a woman's name: الدكتورة. */
  private static String title(List<String> row, List<Lexeme> lexemes, int at) {
    String name = Text.bare(lexemes, at);
    boolean woman = WOMEN.contains(name) || name.endsWith("ة") && !MEN.contains(name);
    return row.get(1).equals("name") && woman
        ? row.get(0).replaceAll("(?<=دُّكْتُور|مُهَنْدِس|أُسْتَاذ)(ُ?)(?= |$)", "َة$1")
        : row.get(0);
  }

  /** ل before the article takes its alif: للدكتور. */
  private static String prefix(char prefix, String words) {
    return prefix == 'ل' && words.startsWith("ال") ? "ل" + words.substring(1) : prefix + words;
  }

  private static boolean follows(String wanted, List<Lexeme> lexemes, int at) {
    return switch (wanted) {
      case "name" -> Text.bare(lexemes, at).length() > 1;
      case "number" -> Text.isDigits(lexemes, at);
      default -> true;
    };
  }
}
