/**
 * The engine "espeak": espeak-ng's formant synthesis, called through JNA and given phonemes.
 *
 * <p>The library and its data come out of a jar ({@code EspeakJar}), are unpacked once into the
 * user's cache ({@code EspeakFiles}) and loaded once a process ({@code Espeak}). {@code
 * EspeakPhonemes} holds the names of the sounds. {@code EspeakEnglish} asks the same library how
 * English words are pronounced.
 */
@NullMarked
package rawi.engine.espeak;

import org.jspecify.annotations.NullMarked;
