/**
 * What a user chooses: {@link rawi.voice.Voice}, the {@link rawi.voice.VoiceCatalogue} of those
 * that there are, and the {@link rawi.voice.VoiceInstaller} that brings those that are not yet
 * here.
 */
@NullMarked
package rawi.voice;

import org.jspecify.annotations.NullMarked;
