package rawi.article;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import rawi.failure.Failure;

/** A file that cannot be read as an Arabic article. */
public final class ArticleFailure extends Failure {
  private static final long UNKNOWN = -1;

  private final Path file;
  private final long byteOffset;

  private ArticleFailure(
      Path file, long byteOffset, String problem, String remedy, @Nullable Throwable cause) {
    super(problem, remedy, cause);
    this.file = file;
    this.byteOffset = byteOffset;
  }

  private ArticleFailure(Path file, String problem, String remedy) {
    this(file, UNKNOWN, problem, remedy, null);
  }

  /** The file at fault. */
  public Path file() {
    return file;
  }

  /** Where in the file, in bytes from its start, if that is known. */
  public OptionalLong byteOffset() {
    return byteOffset == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(byteOffset);
  }

  static ArticleFailure missing(Path file) {
    return new ArticleFailure(
        file, "There is no file " + file + ".", "Check the name and the folder.");
  }

  static ArticleFailure folder(Path file) {
    return new ArticleFailure(
        file, file + " is a folder, not an article.", "Name the article's file in it.");
  }

  static ArticleFailure unreadable(Path file, @Nullable Throwable cause) {
    return new ArticleFailure(
        file,
        UNKNOWN,
        file + " cannot be read.",
        "Check that you have the right to read it, and that its disk is still there.",
        cause);
  }

  static ArticleFailure tooLarge(Path file, long bytes, long limit) {
    return new ArticleFailure(
        file,
        file + " has " + bytes + " bytes; an article has at most " + limit + ".",
        "Cut it into several files.");
  }

  static ArticleFailure unknownFormat(Path file, String known) {
    return new ArticleFailure(
        file,
        file + " has no file extension that is known; known are " + known + ".",
        "Save the article in one of these formats, or rename it if it is in one of them.");
  }

  static ArticleFailure empty(Path file) {
    return new ArticleFailure(file, file + " is empty.", "Check that the article was saved to it.");
  }

  static ArticleFailure noArabic(Path file) {
    return new ArticleFailure(
        file,
        file + " has no Arabic text to read.",
        "Give an article in Arabic; code and HTML inside Markdown are not read.");
  }

  static ArticleFailure notText(Path file, long byteOffset) {
    return new ArticleFailure(
        file,
        byteOffset,
        file + " is not a text file in UTF-8: it has a zero byte at byte " + byteOffset + ".",
        "Open it in the program that made it and save it as plain text in UTF-8.",
        null);
  }

  static ArticleFailure badEncoding(Path file, String encoding, long byteOffset) {
    return new ArticleFailure(
        file,
        byteOffset,
        file + " is not valid " + encoding + " at byte " + byteOffset + ".",
        "Convert it to UTF-8; if it is in the old Windows encoding for Arabic:"
            + " iconv -f WINDOWS-1256 -t UTF-8 OLD > NEW",
        null);
  }
}
