/** Vowel marks: the network that sets them, and the author's own, which win. */
package rawi.arabic.diacritise;
