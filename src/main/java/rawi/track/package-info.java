/**
 * Where every sentence and every chapter stands in the audio, in samples.
 *
 * <p>{@link rawi.track.Timeline} decides the places while the sentences are spoken one after the
 * other, and hands out the {@link rawi.track.Track} at the end. Nothing here knows sound or text.
 */
@NullMarked
package rawi.track;

import org.jspecify.annotations.NullMarked;
