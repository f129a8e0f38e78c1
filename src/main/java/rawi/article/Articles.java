package rawi.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads article files; the reader is found by the file's extension. */
public final class Articles {
  /** The largest file taken, in bytes: far over a hundred hours of speech. */
  public static final long MAX_BYTES = 16L * 1024 * 1024;

  private static final Map<String, ArticleReader> READERS =
      Map.of(
          "txt", new PlainTextReader(),
          "md", new MarkdownReader(),
          "markdown", new MarkdownReader());

  private Articles() {}

  /**
   * Reads an article.
   *
   * @throws ArticleFailure if the file is missing, unreadable, too large, in an unknown format or
   *     encoding, or has no Arabic in it
   */
  public static Article read(Path file) {
    refuseNoFile(file);
    ArticleReader reader = readerFor(file);
    String text = TextDecoder.decode(file, bytes(file));
    if (text.codePoints().allMatch(c -> Characters.isBlank(c) || Characters.isIgnorable(c))) {
      throw ArticleFailure.empty(file);
    }
    return reader.read(new SourceText(file, text));
  }

  private static void refuseNoFile(Path file) {
    if (Files.notExists(file)) {
      throw ArticleFailure.missing(file);
    }
    if (Files.isDirectory(file)) {
      throw ArticleFailure.folder(file);
    }
    if (!Files.isReadable(file)) {
      throw ArticleFailure.unreadable(file, null);
    }
  }

  private static ArticleReader readerFor(Path file) {
    String name = String.valueOf(file.getFileName());
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    @Nullable ArticleReader reader = name.contains(".") ? READERS.get(extension) : null;
    if (reader == null) {
      throw ArticleFailure.unknownFormat(file, knownExtensions());
    }
    return reader;
  }

  private static String knownExtensions() {
    return "." + String.join(", .", new TreeMap<>(READERS).keySet());
  }

  private static byte[] bytes(Path file) {
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw ArticleFailure.tooLarge(file, size, MAX_BYTES);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw ArticleFailure.unreadable(file, e);
    }
  }
}
