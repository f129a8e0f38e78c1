/**
 * The engine "marytts": hidden semi-Markov voices of MaryTTS, given phonemes.
 *
 * <p>MaryTTS is used as a library, not as the server that it is: no module of it is started, no
 * configuration of it is read, nothing is logged, and no system property nor the default locale is
 * changed. The way of a sentence:
 *
 * <ol>
 *   <li>{@code Allophones} writes it as MaryXML of the type ALLOPHONES: phones ({@code
 *       PhoneTable}), syllables ({@code Syllables}), stress, accents, tones, pauses, and rate and
 *       pitch as {@code <prosody>}
 *   <li>{@code HsmmSynthesiser} has MaryTTS's feature processors describe each phone, finds the
 *       voice's models for it and their durations, notes these in the document, which so becomes
 *       ACOUSTPARAMS, and has MaryTTS generate the parameters and the sound
 *   <li>{@code MaryTtsEngine} takes the silence off both ends, and the words' times
 * </ol>
 *
 * <p>MaryTTS's own synthesiser is not used, since it evens out the level while it speaks, rounds
 * the pitch to whole hertz, and leaves a thread behind for each sentence that is not read to its
 * end.
 */
@NullMarked
package rawi.engine.marytts;

import org.jspecify.annotations.NullMarked;
