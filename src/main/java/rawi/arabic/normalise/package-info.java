/**
 * Everything that stands in an article as the words that are said for it.
 *
 * <p>{@link rawi.arabic.normalise.Normaliser} lists the rules; each is a class of its own.
 */
package rawi.arabic.normalise;
