/** Where the voice pauses, and what falls there. */
package rawi.arabic.pausal;
