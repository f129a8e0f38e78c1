package rawi.article;

/**
 * Where a chapter begins.
 *
 * @param title never blank
 * @param firstSentence its number, from 1
 */
public record ChapterStart(String title, int firstSentence) {
  public ChapterStart {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a blank title at sentence " + firstSentence);
    }
    if (firstSentence < 1) {
      throw new IllegalArgumentException("chapter " + title + " at sentence " + firstSentence);
    }
  }
}
