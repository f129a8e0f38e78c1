/** The Arabic script: letters and marks by name, and one canonical spelling of a word. */
package rawi.arabic.letters;
