package rawi.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article's title and where it was found. */
record Title(String text, TitleOrigin origin) {
  private static final int MAX_LINE_CHARS = 100;
  private static final int MAX_LINE_WORDS = 15;

  Title {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a blank title, from " + origin);
    }
  }

  /**
   * Chooses the title: the stated one, else the first heading, else a first line that looks like a
   * title, else the first words.
   */
  static Title of(@Nullable String stated, List<Section> sections, boolean firstLineStandsApart) {
    if (stated != null) {
      return new Title(stated, TitleOrigin.STATED);
    }
    for (Section section : sections) {
      if (section.heading() != null) {
        return new Title(section.heading().text(), TitleOrigin.HEADING);
      }
    }
    List<Passage> passages = sections.get(0).paragraphs();
    String first = passages.get(0).text();
    return isTitleLine(passages, firstLineStandsApart)
        ? new Title(first, TitleOrigin.FIRST_LINE)
        : new Title(FirstWords.of(first), TitleOrigin.FIRST_WORDS);
  }

  /**
   * A title line is short, has text after it, ends with no mark other than ؟ or !, and stands apart
   * by a blank line or by being less than half as long as what follows.
   */
  private static boolean isTitleLine(List<Passage> passages, boolean standsApart) {
    if (passages.size() < 2 || passages.get(1).kind() != Passage.Kind.PARAGRAPH) {
      return false;
    }
    String first = passages.get(0).text();
    return first.length() <= MAX_LINE_CHARS
        && first.split(" ").length <= MAX_LINE_WORDS
        && !endsOpen(first)
        && (standsApart || 2 * first.length() < passages.get(1).text().length());
  }

  private static boolean endsOpen(String line) {
    int last = line.codePointBefore(line.length());
    boolean asksOrCalls = "؟?!".indexOf(last) >= 0;
    return Characters.isInnerMark(last) || (Characters.isFinalMark(last) && !asksOrCalls);
  }
}
