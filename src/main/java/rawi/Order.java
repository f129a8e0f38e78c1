package rawi;

import java.nio.file.Path;

/**
 * What is to be made of an article.
 *
 * @param output the MP3 to be
 * @param force whether a file there that Rawi did not make may be replaced
 * @param title of the episode
 * @param artist who is named as its author; empty for nobody
 * @param album the show that it belongs to; empty for none
 * @param comment of the file; empty for none
 * @param bitRate of the MP3, in bits a second
 * @param silence the pauses between sentences
 */
public record Order(
    Path output,
    boolean force,
    String title,
    String artist,
    String album,
    String comment,
    int bitRate,
    SilenceBetween silence) {}
