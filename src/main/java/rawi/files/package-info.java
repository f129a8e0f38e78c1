/** Where Rawi's own files and those of its user lie. */
@NullMarked
package rawi.files;

import org.jspecify.annotations.NullMarked;
