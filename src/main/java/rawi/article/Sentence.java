package rawi.article;

/**
 * One sentence of an article, as it is written there.
 *
 * @param number from 1 through the article
 * @param text never blank, has a letter or digit
 * @param line of the file on which it begins, from 1
 * @param offset of its first character, in UTF-16 units of the decoded file
 * @param opening what begins with it
 */
public record Sentence(int number, String text, int line, int offset, Opening opening) {
  public Sentence {
    if (number < 1 || line < 1 || offset < 0) {
      throw new IllegalArgumentException(
          "sentence " + number + " on line " + line + " at offset " + offset);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("sentence " + number + " is blank");
    }
  }
}
