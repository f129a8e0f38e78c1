package rawi.article;

import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * The text of a Markdown file without its invisible characters, which would hide markup: a
 * direction mark before "#" makes a heading a paragraph.
 *
 * @param text what the parser is given
 * @param offsets of the text's characters in the file
 */
record MarkdownSource(String text, Offsets offsets) {
  static MarkdownSource of(String file) {
    StringBuilder text = new StringBuilder(file.length());
    Offsets.Builder offsets = new Offsets.Builder();
    int i = 0;
    while (i < file.length()) {
      int codePoint = file.codePointAt(i);
      if (!Characters.isIgnorable(codePoint)) {
        offsets.add(text.length(), i);
        text.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return new MarkdownSource(text.toString(), offsets.build());
  }

  /** What stands under some spans; a line end between two of them is a blank. */
  Excerpt excerpt(List<SourceSpan> spans) {
    StringBuilder raw = new StringBuilder();
    Offsets.Builder places = new Offsets.Builder();
    int line = -1;
    for (SourceSpan span : spans) {
      int start = span.getInputIndex();
      if (line >= 0 && span.getLineIndex() != line) {
        places.add(raw.length(), offsets.at(start - 1));
        raw.append(' ');
      }
      line = span.getLineIndex();
      for (int i = start; i < start + span.getLength(); i++) {
        places.add(raw.length(), offsets.at(i));
        raw.append(text.charAt(i));
      }
    }
    return new Excerpt(raw.toString(), places.build());
  }

  /**
   * A piece of the source.
   *
   * @param raw with its markup
   * @param offsets of its characters in the file
   */
  record Excerpt(String raw, Offsets offsets) {
    int offsetAt(int index) {
      return offsets.at(index);
    }
  }
}
