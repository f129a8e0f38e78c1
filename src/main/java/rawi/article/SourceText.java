package rawi.article;

import java.nio.file.Path;

/**
 * The decoded text of a file, as it stands there: with its byte order mark and its line ends.
 *
 * @param file where the text comes from
 * @param text offsets count its UTF-16 units
 */
public record SourceText(Path file, String text) {}
