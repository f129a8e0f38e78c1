/**
 * Vowel marks: Rawi's own network that sets them, in sentences to be spoken and in lines of any
 * text; the author's own, which win; and how right they are.
 */
package rawi.arabic.diacritise;
