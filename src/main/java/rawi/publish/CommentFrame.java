package rawi.publish;

import java.util.Locale;
import rawi.publish.FrameBytes.Encoding;

/**
 * A comment, which may have several lines.
 *
 * @param language three letters of ISO 639-2, "ara"
 * @param text the comment
 */
public record CommentFrame(String language, String text) implements Frame {
  public CommentFrame {
    if (!language.matches("[a-z]{3}")) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "language \"%s\" of a comment", language));
    }
    text = text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]+", " ").strip();
  }

  @Override
  public String id() {
    return "COMM";
  }

  @Override
  public byte[] body() {
    Encoding encoding = Encoding.of(text);
    return new FrameBytes()
        .encoding(encoding)
        .ascii(language)
        .textAndZero(encoding, /* the short description */ "")
        .text(encoding, text)
        .toBytes();
  }
}
