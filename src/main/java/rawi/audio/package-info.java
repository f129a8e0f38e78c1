/**
 * Sound: samples, resampling, the recording of a narration, its mastering to MP3, and what players
 * see in an audio file.
 *
 * <p>The way is {@link rawi.audio.Pcm} → {@link rawi.audio.Resampler} → {@link
 * rawi.audio.Recording} → {@link rawi.audio.Mastering}. No other package touches FFmpeg, and
 * nothing here knows text.
 */
@NullMarked
package rawi.audio;

import org.jspecify.annotations.NullMarked;
