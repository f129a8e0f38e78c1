/**
 * How a sentence is read aloud. The folders are the way that it goes:
 *
 * <ol>
 *   <li>{@code letters}: the script, and one canonical spelling
 *   <li>{@code normalise}: everything that is not a plain word becomes words ({@link
 *       rawi.arabic.SpokenText}), with the grammar of {@code numbers}
 *   <li>{@code lexicon}: words that their letters do not tell take their marks or sounds
 *   <li>{@code diacritise}: vowel marks ({@link rawi.arabic.VocalisedText})
 *   <li>{@code pausal}: where the voice pauses, and the endings that fall there ({@link
 *       rawi.arabic.PausalText})
 *   <li>{@code phonemes}: the sounds
 * </ol>
 */
package rawi.arabic;
