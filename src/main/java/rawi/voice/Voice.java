package rawi.voice;

import java.nio.file.Path;

/**
 * What a user chooses by name: a folder {@code voices/NAME} with a {@code voice.yaml}.
 *
 * @param name the folder's name
 * @param folder where the voice's files lie
 * @param engine the engine provider's name
 * @param language BCP 47 tag, "ar"
 * @param gender "male", "female" or "neutral"
 * @param rate factor on the engine's own speaking rate
 * @param pitch factor on the engine's own pitch
 * @param sampleRate of the speech, in Hz
 * @param licence SPDX expression
 * @param description one line
 */
public record Voice(
    String name,
    Path folder,
    String engine,
    String language,
    String gender,
    double rate,
    double pitch,
    int sampleRate,
    String licence,
    String description) {}
