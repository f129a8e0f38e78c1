/** Tests of reading files into sentences and chapters. */
@NullMarked
package rawi.article;

import org.jspecify.annotations.NullMarked;
