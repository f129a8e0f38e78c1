package rawi.article;

/**
 * Reads the text of a file in one format into an article.
 *
 * <p>Readers hold no state and may be used by several threads at once.
 */
@FunctionalInterface
public interface ArticleReader {
  /**
   * Reads one article.
   *
   * @throws ArticleFailure if there is no Arabic in it
   */
  Article read(SourceText source);
}
