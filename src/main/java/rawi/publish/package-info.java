/**
 * What a listener is given: the MP3 with its ID3v2.3 tag, and the report of its sentences.
 *
 * <p>{@link rawi.publish.Id3Tag} is written by ourselves, one small type a frame: FFmpeg's own
 * writer breaks chapters with long titles. Every file is written beside its place and moved there
 * when it is whole.
 */
@NullMarked
package rawi.publish;

import org.jspecify.annotations.NullMarked;
