package rawi.article;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a file.
 *
 * @param text without blanks at its ends
 * @param start where the whole line begins in the file
 * @param end where the next line begins
 */
record TextLine(String text, int start, int end) {
  static List<TextLine> linesOf(String file) {
    Lines lines = Lines.of(file);
    List<TextLine> texts = new ArrayList<>();
    for (int number = 1; number <= lines.count(); number++) {
      int start = lines.start(number);
      int end = number < lines.count() ? lines.start(number + 1) : file.length();
      texts.add(new TextLine(file.substring(start, end).strip(), start, end));
    }
    return texts;
  }

  /** Whether there is a letter or digit in it. */
  boolean isSpoken() {
    return Characters.hasSpoken(text, 0, text.length());
  }

  String firstWord() {
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }

  boolean endsSentence() {
    return !text.isEmpty() && Characters.isFinalMark(text.codePointBefore(text.length()));
  }
}
