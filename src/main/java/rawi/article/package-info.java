/**
 * From a file to numbered sentences: {@link rawi.article.Articles} reads a file into an {@link
 * rawi.article.Article}, {@link rawi.article.SentenceSplitter} cuts its passages, and {@link
 * rawi.article.Script} numbers the sentences and says where chapters begin.
 *
 * <p>Every character keeps its offset in the file, so that a later stage can name the place where
 * something went wrong. A new format is a new {@link rawi.article.ArticleReader} and a line in
 * {@link rawi.article.Articles}.
 */
@NullMarked
package rawi.article;

import org.jspecify.annotations.NullMarked;
