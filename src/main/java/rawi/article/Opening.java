package rawi.article;

/** What begins with a sentence, so that the pause before it can be chosen. */
public enum Opening {
  /** A heading. */
  SECTION,
  /** A paragraph, a list item or a table row; also the first text under a heading. */
  PARAGRAPH,
  /** Only the sentence. */
  SENTENCE
}
