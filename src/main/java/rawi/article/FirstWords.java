package rawi.article;

/** Makes a title of the first words of a text. */
final class FirstWords {
  private static final int MAX_WORDS = 8;
  private static final int MAX_CHARS = 60;
  private static final String LOOSE_ENDS = " .،,:;؛…-–—";

  private FirstWords() {}

  /**
   * Up to eight words and sixty characters from the first word with a letter or digit on, cut
   * between words, with "…" if cut; without a mark at the end or a quotation mark left open.
   *
   * @param text holds a letter or digit
   */
  static String of(String text) {
    int spoken = Characters.firstSpoken(text, 0, text.length());
    String rest = text.substring(text.lastIndexOf(' ', spoken) + 1);
    int end = endOfWords(rest);
    String words = withoutLooseEnds(withoutOpenMarks(rest.substring(0, end)));
    return end < rest.length() ? words + "…" : words;
  }

  private static int endOfWords(String rest) {
    int end = 0;
    for (int words = 0; words < MAX_WORDS && end < rest.length(); words++) {
      int blank = rest.indexOf(' ', end + 1);
      int next = blank < 0 ? rest.length() : blank;
      if (next > MAX_CHARS) {
        return end > 0 ? end : endInsideWord(rest);
      }
      end = next;
    }
    return end;
  }

  /** One over-long word, an address perhaps: cut it, but never before its first letter. */
  private static int endInsideWord(String word) {
    int spoken = Characters.firstSpoken(word, 0, word.length());
    int end = Math.min(word.length(), Math.max(MAX_CHARS, spoken + 2));
    return Character.isHighSurrogate(word.charAt(end - 1)) ? end - 1 : end;
  }

  private static String withoutOpenMarks(String words) {
    Quotations quotations = Quotations.of(words);
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (!quotations.isLeftOpen(i)) {
        kept.append(words.charAt(i));
      }
    }
    return kept.toString();
  }

  private static String withoutLooseEnds(String words) {
    int end = words.length();
    while (end > 0 && LOOSE_ENDS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }
}
