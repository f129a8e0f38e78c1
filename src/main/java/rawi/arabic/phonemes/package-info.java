/**
 * The sounds of a sentence: {@link rawi.arabic.phonemes.Phoneme} is the alphabet, {@link
 * rawi.arabic.phonemes.Phonemiser} the way to it.
 */
package rawi.arabic.phonemes;
