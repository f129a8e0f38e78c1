package rawi.article;

import java.util.Objects;
import java.util.Optional;

/**
 * A run of text that is read in one go: a paragraph, a heading, a list item or a table row.
 *
 * <p>Its text has single blanks only, none at its ends, no invisible characters, and at least one
 * letter or digit. Immutable.
 */
public final class Passage {
  /** How a passage stands among the others. */
  public enum Kind {
    HEADING,
    /** A block of its own. */
    PARAGRAPH,
    /**
     * An item, a row, or a later paragraph of a quotation: it belongs with the passage before it.
     */
    PART
  }

  private final Kind kind;
  private final String text;
  private final Offsets offsets;

  private Passage(Kind kind, String text, Offsets offsets) {
    this.kind = kind;
    this.text = text;
    this.offsets = offsets;
  }

  public Kind kind() {
    return kind;
  }

  public String text() {
    return text;
  }

  /**
   * Where the character at {@code index} of the text stands in the file, in UTF-16 units of the
   * decoded file.
   *
   * @throws IndexOutOfBoundsException if the text has no such index
   */
  public int offsetAt(int index) {
    return offsets.at(Objects.checkIndex(index, text.length()));
  }

  @Override
  public String toString() {
    return kind + ": " + text;
  }

  /** Gathers a passage: folds blanks, drops invisible characters, remembers offsets. */
  static final class Builder {
    private static final int NO_BLANK = -1;

    private final StringBuilder text = new StringBuilder();
    private final Offsets.Builder offsets = new Offsets.Builder();
    private int pendingBlank = NO_BLANK;

    /** Appends a character of the file. */
    Builder append(int codePoint, int offset) {
      if (Characters.isBlank(codePoint)) {
        return blank(offset);
      }
      if (Characters.isIgnorable(codePoint)) {
        return this;
      }
      if (pendingBlank != NO_BLANK) {
        put(' ', pendingBlank);
        pendingBlank = NO_BLANK;
      }
      put(codePoint, offset);
      return this;
    }

    /** Appends what stands at {@code [from, to)} in the file. */
    Builder append(String file, int from, int to) {
      int i = from;
      while (i < to) {
        int codePoint = file.codePointAt(i);
        append(codePoint, i);
        i += Character.charCount(codePoint);
      }
      return this;
    }

    /** Appends a blank, unless one is there already. */
    Builder blank(int offset) {
      if (pendingBlank == NO_BLANK && !text.isEmpty()) {
        pendingBlank = offset;
      }
      return this;
    }

    /** The passage, or nothing if no letter or digit was appended. */
    Optional<Passage> build(Kind kind) {
      return Characters.hasSpoken(text, 0, text.length())
          ? Optional.of(new Passage(kind, text.toString(), offsets.build()))
          : Optional.empty();
    }

    private void put(int codePoint, int offset) {
      offsets.add(text.length(), offset);
      text.appendCodePoint(codePoint);
      if (Character.isSupplementaryCodePoint(codePoint)) {
        offsets.add(text.length() - 1, offset + 1);
      }
    }
  }
}
