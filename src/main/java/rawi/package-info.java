/**
 * Rawi reads Arabic articles aloud: one article in, one chaptered MP3 out.
 *
 * <p>{@link rawi.Narrator} is the whole way in one method. The packages stand in its order:
 *
 * <ol>
 *   <li>{@code article}: a file becomes sections, passages, sentences and chapters
 *   <li>{@code arabic}: a sentence becomes words, marks, pauses, phonemes ({@link rawi.FrontEnd})
 *   <li>{@code voice} and {@code engine}: phonemes become sound
 *   <li>{@code audio}: sound becomes a recording, and that an MP3 of even loudness
 *   <li>{@code track}: where each sentence and chapter stands in it
 *   <li>{@code publish}: the tag, the report, the file in its place
 *   <li>{@code cli}: the command
 * </ol>
 */
package rawi;
