package rawi.article;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Goes once through one passage; {@link SentenceSplitter} lists the rules. */
final class SentenceScan {
  private static final int MAX_LIST_DIGITS = 3;

  private final String text;
  private final Quotations quotations;
  private final DotRules dots;
  private final ClosingRules closing;

  SentenceScan(String text, Abbreviations abbreviations) {
    this.text = text;
    this.quotations = Quotations.of(text);
    this.dots = new DotRules(text, abbreviations);
    this.closing = new ClosingRules(text, quotations);
  }

  List<TextRange> sentences() {
    List<TextRange> ranges = new ArrayList<>();
    BitSet marks = marks();
    int start = Characters.skipBlanks(text, 0);
    for (int mark = marks.nextSetBit(0); mark >= 0; mark = marks.nextSetBit(mark + 1)) {
      int end = endAfter(mark);
      if (mark >= start && ends(start, mark, end)) {
        add(start, end, ranges);
        start = Characters.skipBlanks(text, end);
      }
    }
    add(start, text.length(), ranges);
    return ranges;
  }

  /** Adds a sentence, or lengthens its neighbour if it has nothing to say. */
  private void add(int start, int end, List<TextRange> ranges) {
    int last = lastNonBlank(start, end);
    if (last <= start) {
      return;
    }
    TextRange before = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
    boolean joins =
        before != null
            && (!Characters.hasSpoken(text, start, last)
                || !Characters.hasSpoken(text, before.start(), before.end()));
    if (before != null && joins) {
      ranges.set(ranges.size() - 1, new TextRange(before.start(), last));
    } else {
      ranges.add(new TextRange(start, last));
    }
  }

  private int lastNonBlank(int start, int end) {
    int last = end;
    while (last > start && Characters.isBlank(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /** The marks at which a sentence might end. */
  private BitSet marks() {
    BitSet marks = new BitSet();
    BreakIterator breaks = BreakIterator.getSentenceInstance(new ULocale("ar"));
    breaks.setText(text);
    for (int end = breaks.first(); end != BreakIterator.DONE; end = breaks.next()) {
      int mark = markBefore(end);
      if (mark >= 0) {
        marks.set(mark);
      }
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '…' || isBeforeDash(i)) {
        marks.set(i);
      }
    }
    return marks;
  }

  /** The last final mark before a boundary, past blanks and quotation marks; or -1. */
  private int markBefore(int boundary) {
    int i = boundary - 1;
    while (i >= 0 && !Characters.isFinalMark(text.charAt(i))) {
      char c = text.charAt(i);
      if (!Characters.isBlank(c) && !quotations.closes(i) && !quotations.opens(i) && !isMarkOn(i)) {
        return -1;
      }
      i--;
    }
    return i;
  }

  private boolean isMarkOn(int i) {
    return Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK;
  }

  private boolean isBeforeDash(int i) {
    int next = Characters.skipBlanks(text, i + 1);
    return Characters.isFinalMark(text.charAt(i))
        && next > i + 1
        && next < text.length()
        && "-–—".indexOf(text.charAt(next)) >= 0;
  }

  /** Where a sentence that ends with this mark stops: past the marks that close it. */
  private int endAfter(int mark) {
    int end = mark + 1;
    while (end < text.length()) {
      int next = Characters.skipBlanks(text, end);
      if (next < text.length() && closesHere(next, end)) {
        end = next + 1;
      } else if (isMarkOn(end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** After a blank only a mark that has a partner closes. */
  private boolean closesHere(int next, int end) {
    return quotations.closes(next) && (next == end || quotations.openerOf(next) >= 0);
  }

  private boolean ends(int start, int mark, int end) {
    int next = Characters.skipBlanks(text, end);
    if (next == text.length()) {
      return true;
    }
    if (isMarkThatGoesOn(next) || isListMark(start, mark) || dots.isInAddress(mark)) {
      return false;
    }
    if (dots.isEllipsis(mark)) {
      return closing.closesSpeech(start, mark, end);
    }
    if (text.charAt(mark) == '.' && !dots.mayEnd(mark, next)) {
      return false;
    }
    return closing.mayEnd(start, mark, end, next);
  }

  private boolean isMarkThatGoesOn(int next) {
    return Characters.isInnerMark(text.charAt(next))
        || (Characters.isFinalMark(text.charAt(next)) && !dots.opensName(next));
  }

  private boolean isListMark(int start, int mark) {
    int length = mark - start;
    if (length < 1 || length > MAX_LIST_DIGITS) {
      return false;
    }
    boolean digits = text.substring(start, mark).codePoints().allMatch(Character::isDigit);
    boolean letter = length == 1 && Character.isLetter(text.charAt(start));
    return text.charAt(mark) == '.' && (digits || letter);
  }
}
