/**
 * What a user chooses: {@link rawi.voice.Voice}, and the {@link rawi.voice.VoiceCatalogue} of those
 * that there are.
 */
@NullMarked
package rawi.voice;

import org.jspecify.annotations.NullMarked;
