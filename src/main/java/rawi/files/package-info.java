/** Where Rawi's own files and those of its user lie, and the lists inside the program. */
@NullMarked
package rawi.files;

import org.jspecify.annotations.NullMarked;
