package rawi.article;

/** Where an article's title was found. */
public enum TitleOrigin {
  /** The file states it beside the text; it is not spoken. */
  STATED,
  /** The first heading. */
  HEADING,
  /** The first line of a text without headings; it is a passage of its own. */
  FIRST_LINE,
  /** There is no title: these are the first words of the text. */
  FIRST_WORDS
}
