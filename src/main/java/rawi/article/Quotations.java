package rawi.article;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which quotation marks and brackets of a text open and which close, and which belong together.
 *
 * <p>Marks of one shape for both ends (" and the typographic ones, which Arabic texts use either
 * way round) open after a blank and close before one; else they close what is open.
 */
final class Quotations {
  private static final int NONE = -1;
  private static final int UNMATCHED = -2;

  /** How many open marks are looked through for a partner: deeper nesting is a stray mark. */
  private static final int MAX_DEPTH = 8;

  private static final String DOUBLE = "\"“”„‟";
  private static final String SINGLE = "'‘’‚";

  private final String text;

  /** For a closing mark the index of its opening mark; {@link #UNMATCHED}; or {@link #NONE}. */
  private final int[] openers;

  /** As {@link #openers}, the other way round. */
  private final int[] closers;

  private Quotations(String text) {
    this.text = text;
    this.openers = new int[text.length()];
    this.closers = new int[text.length()];
    Arrays.fill(openers, NONE);
    Arrays.fill(closers, NONE);
  }

  static Quotations of(String text) {
    Quotations quotations = new Quotations(text);
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      quotations.take(i, open);
    }
    return quotations;
  }

  boolean opens(int index) {
    return closers[index] != NONE;
  }

  boolean closes(int index) {
    return openers[index] != NONE;
  }

  boolean isLeftOpen(int index) {
    return closers[index] == UNMATCHED;
  }

  /** The opening mark of a closing one, or a negative number if there is none. */
  int openerOf(int index) {
    return openers[index];
  }

  /** A bracket, not a quotation mark. */
  boolean isBracket(int index) {
    return family(text.charAt(index)) != 0 && "\"'«‹".indexOf(family(text.charAt(index))) < 0;
  }

  private void take(int i, List<Integer> open) {
    int family = family(text.charAt(i));
    if (family == 0 || (family == '\'' && isApostrophe(i))) {
      return;
    }
    int depth = depthOf(family, open);
    if (isOpening(i, family, depth > 0)) {
      closers[i] = UNMATCHED;
      open.add(i);
      return;
    }
    openers[i] = UNMATCHED;
    if (depth > 0) {
      int opener = open.get(open.size() - depth);
      openers[i] = opener;
      closers[opener] = i;
      open.subList(open.size() - depth, open.size()).clear();
    }
  }

  /** How many marks from the innermost on the next open one of a family stands, or 0. */
  private int depthOf(int family, List<Integer> open) {
    for (int depth = 1; depth <= Math.min(MAX_DEPTH, open.size()); depth++) {
      if (family(text.charAt(open.get(open.size() - depth))) == family) {
        return depth;
      }
    }
    return 0;
  }

  private boolean isOpening(int i, int family, boolean isOpen) {
    if (family != '"' && family != '\'') {
      int type = Character.getType(text.charAt(i));
      return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }
    boolean blankBefore = i == 0 || leadsIn(text.charAt(i - 1)) || opens(i - 1);
    boolean blankAfter = i + 1 == text.length() || followsOn(text.charAt(i + 1));
    return blankBefore == blankAfter ? !isOpen : blankBefore;
  }

  private static boolean leadsIn(char before) {
    return Characters.isBlank(before)
        || Characters.isInnerMark(before)
        || "-–—".indexOf(before) >= 0;
  }

  private static boolean followsOn(char after) {
    int type = Character.getType(after);
    return Characters.isBlank(after)
        || Characters.isInnerMark(after)
        || Characters.isFinalMark(after)
        || type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  private boolean isApostrophe(int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }

  /** One mark that stands for all of a kind, or 0 for a character that is none. */
  private static int family(char mark) {
    if (DOUBLE.indexOf(mark) >= 0) {
      return '"';
    }
    if (SINGLE.indexOf(mark) >= 0) {
      return '\'';
    }
    return switch (mark) {
      case '«', '»' -> '«';
      case '‹', '›' -> '‹';
      case '\uFD3E', '\uFD3F' -> '\uFD3E'; // the ornate brackets of verses
      default -> bracketFamily(mark);
    };
  }

  private static int bracketFamily(char mark) {
    int partner = UCharacter.getBidiPairedBracket(mark);
    return partner == mark ? 0 : Math.min(mark, partner);
  }
}
