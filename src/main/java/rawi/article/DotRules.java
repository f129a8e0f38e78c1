package rawi.article;

import java.util.Set;
import rawi.article.Abbreviations.Kind;

/**
 * Whether a mark ends a sentence or belongs to its word.
 *
 * <ul>
 *   <li>".NET" after a blank: it belongs to the Latin name or number after it.
 *   <li>Inside an address (www. or ://): any mark belongs to the address.
 *   <li>After a listed abbreviation: see {@link Kind}.
 *   <li>Between single letters (ق.م), or beside another initial (ج. ر. ر. تولكين): to the initials.
 *   <li>After initials (U.S.) or an abbreviation that often stands last (إلخ.), it ends the
 *       sentence only if the next word begins another: a quotation, a word in و, or one of the
 *       {@link #OPENERS}.
 * </ul>
 */
final class DotRules {
  /** Words that begin sentences. */
  private static final Set<String> OPENERS =
      Set.of(
          "ثم", "لكن", "أما", "كما", "لقد", "قد", "هذا", "هذه", "ذلك", "هنا", "هناك", "كان", "كانت",
          "إن", "غير", "فيما", "بينما", "منذ", "بعد");

  private static final int MAX_ADDRESS = 200;

  private final String text;
  private final Abbreviations abbreviations;

  DotRules(String text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /** Whether the mark is the last of several dots, or "…", with no ؟ or ! before it. */
  boolean isEllipsis(int mark) {
    int count = 0;
    int i = mark;
    while (i >= 0 && (isDotAt(i) || Characters.isBlank(text.charAt(i)))) {
      count += text.charAt(i) == '…' ? 2 : isDotAt(i) ? 1 : 0;
      i--;
    }
    return count >= 2 && (i < 0 || !Characters.isFinalMark(text.charAt(i)));
  }

  private boolean isDotAt(int i) {
    return text.charAt(i) == '.' || text.charAt(i) == '…';
  }

  /** Whether a dot begins a name or number: .NET, .5. */
  boolean opensName(int dot) {
    return text.charAt(dot) == '.'
        && (dot == 0 || Characters.isBlank(text.charAt(dot - 1)))
        && dot + 1 < text.length()
        && (Characters.isLatinLetter(text.charAt(dot + 1))
            || Character.isDigit(text.charAt(dot + 1)));
  }

  /**
   * Whether a single dot may end a sentence.
   *
   * @param next index of what follows, past blanks and closing marks
   */
  boolean mayEnd(int dot, int next) {
    String word = Characters.bare(text.substring(wordStart(dot), dot + 1));
    boolean isInside = next == dot + 1 && Character.isLetter(text.charAt(next));
    if (opensName(dot) || (isInside && isInitials(word))) {
      return false;
    }
    Kind kind = abbreviations.kindOf(word);
    if (kind != null) {
      return mayEnd(kind, dot, next);
    }
    return !isInitials(word) || initialsMayEnd(word, dot, next);
  }

  private boolean mayEnd(Kind kind, int dot, int next) {
    return switch (kind) {
      case NAME -> isAfterNumber(wordStart(dot));
      case NUMBER -> !Character.isDigit(text.charAt(next));
      case END -> beginsSentence(next);
    };
  }

  /** A letter and a dot, once or several times. */
  private static boolean isInitials(String word) {
    String letters = word.replace(".", "");
    return !letters.isEmpty() && 2 * letters.length() == word.length() && word.charAt(1) == '.';
  }

  private boolean initialsMayEnd(String word, int dot, int next) {
    boolean latin =
        Characters.isLatinLetter(word.charAt(0)) && Characters.isLatinLetter(text.charAt(next));
    if (latin) {
      return false;
    }
    return word.length() > 2 ? beginsSentence(next) : !isBesideInitial(dot, next);
  }

  private boolean isBesideInitial(int dot, int next) {
    boolean before = false;
    int start = wordStart(dot);
    if (start >= 3) {
      before =
          text.charAt(start - 1) == ' '
              && text.charAt(start - 2) == '.'
              && Character.isLetter(text.charAt(start - 3))
              && wordStart(start - 2) == start - 3;
    }
    boolean after =
        next + 1 < text.length()
            && Character.isLetter(text.charAt(next))
            && text.charAt(next + 1) == '.';
    return before || after;
  }

  private boolean isAfterNumber(int wordStart) {
    int i = wordStart - 1;
    while (i >= 0 && Characters.isBlank(text.charAt(i))) {
      i--;
    }
    return i >= 0 && Character.isDigit(text.charAt(i));
  }

  private boolean beginsSentence(int next) {
    String word = Characters.bareWordAt(text, next);
    int type = Character.getType(text.charAt(next));
    return (word.startsWith("و") && word.length() > 2)
        || OPENERS.contains(word)
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || text.charAt(next) == '"';
  }

  /** Whether a mark stands inside, not at the end, of a run that begins like an address. */
  boolean isInAddress(int mark) {
    if (mark + 1 == text.length() || Characters.isBlank(text.charAt(mark + 1))) {
      return false;
    }
    String before = text.substring(Math.max(0, mark - MAX_ADDRESS), mark);
    String run = before.substring(before.lastIndexOf(' ') + 1);
    return run.contains("www.") || run.contains("://");
  }

  /** Where the run of letters, marks and dots that ends at a dot begins. */
  private int wordStart(int dot) {
    int limit = Math.max(0, dot - 2 * Abbreviations.MAX_LENGTH);
    int i = dot;
    while (i > limit && (Characters.isWordPart(text.charAt(i - 1)) || text.charAt(i - 1) == '.')) {
      i--;
    }
    return i;
  }
}
