package rawi.article;

import java.util.Set;

/**
 * Whether a final mark before a closing quotation mark or bracket ends the sentence around it.
 *
 * <ul>
 *   <li>A bracket inside a sentence is an aside: (هل هذا صحيح؟) ends nothing.
 *   <li>Where a verb of speaking follows, the quotation is its object: «أين أنت؟» سألت الأم.
 *   <li>After ؟ or !, where a word follows that carries on (ثم، في، من …), so does the sentence:
 *       قال: «هل تذهب؟» ثم مضى.
 *   <li>After ؟ or !, a quotation inside a sentence that no colon opened is a title or a phrase:
 *       رواية «من أنا؟» للكاتبة.
 *   <li>Else the quotation's end is the sentence's: قال: «سنعود غدًا.» وأضاف أن …
 * </ul>
 */
final class ClosingRules {
  private static final Set<String> VERBS_OF_SPEAKING =
      Set.of(
          "قال", "قالت", "قالوا", "يقول", "تقول", "سأل", "سألت", "يسأل", "تسأل", "تساءل", "تساءلت",
          "أجاب", "أجابت", "يجيب", "تجيب", "رد", "ردت", "يرد", "ترد", "أضاف", "أضافت", "يضيف",
          "تضيف", "صاح", "صاحت", "صرخ", "صرخت", "هتف", "هتفت", "همس", "همست", "كتب", "كتبت");

  private static final Set<String> CARRYING_ON =
      Set.of(
          "ثم", "أو", "أم", "بل", "لكن", "حتى", "في", "من", "إلى", "على", "عن", "مع", "حين",
          "عندما", "وهو", "وهي", "وهم", "كما");

  private final String text;
  private final Quotations quotations;

  ClosingRules(String text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  /**
   * Whether a sentence may end here.
   *
   * @param end past the marks that close it
   * @param next index of what follows
   */
  boolean mayEnd(int start, int mark, int end, int next) {
    int opener = openerBefore(mark, end);
    if (opener < start) {
      return true;
    }
    boolean inside = Characters.hasSpoken(text, start, opener);
    if (quotations.isBracket(opener)) {
      return !inside;
    }
    String word = Characters.bareWordAt(text, next);
    if (VERBS_OF_SPEAKING.contains(word)) {
      return false;
    }
    boolean dot = text.charAt(mark) == '.';
    return dot || (!CARRYING_ON.contains(word) && (!inside || isAfterColon(opener)));
  }

  /**
   * Whether the marks after {@code mark} close a quotation of this sentence that a colon opened.
   */
  boolean closesSpeech(int start, int mark, int end) {
    int opener = openerBefore(mark, end);
    return opener >= start && isAfterColon(opener);
  }

  /** The mark that opened the outermost quotation which closes in {@code (mark, end)}, or -1. */
  private int openerBefore(int mark, int end) {
    for (int i = end - 1; i > mark; i--) {
      if (quotations.closes(i)) {
        return quotations.openerOf(i);
      }
    }
    return -1;
  }

  private boolean isAfterColon(int opener) {
    int i = opener - 1;
    while (i >= 0 && Characters.isBlank(text.charAt(i))) {
      i--;
    }
    return i >= 0 && text.charAt(i) == ':';
  }
}
