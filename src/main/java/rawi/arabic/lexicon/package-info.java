/**
 * The lexicon: how words are said whose letters do not tell. It stands between the normaliser and
 * the diacritiser: {@link rawi.arabic.lexicon.Lexicon} lays its marks on the words that it knows,
 * and leaves the rest of the sentence, and the endings, to the diacritiser.
 */
@NullMarked
package rawi.arabic.lexicon;

import org.jspecify.annotations.NullMarked;
