package rawi.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Turns the bytes of a file into text: UTF-8, or UTF-16 with a byte order mark.
 *
 * <p>Nothing is guessed or replaced: bytes that are not valid are a failure. A byte order mark
 * stays in the text, so that offsets in the text are offsets in the file.
 */
final class TextDecoder {
  private TextDecoder() {}

  /**
   * Decodes a whole file.
   *
   * @throws ArticleFailure with the offset of the first byte that is not valid, or is zero
   */
  static String decode(Path file, byte[] bytes) {
    Charset charset = charset(bytes);
    if (charset.equals(StandardCharsets.UTF_8)) {
      refuseZeroByte(file, bytes);
    }
    String text = decode(file, bytes, charset);
    int zero = text.indexOf(0);
    if (zero >= 0) {
      throw ArticleFailure.notText(file, 2L * zero);
    }
    return text;
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private static void refuseZeroByte(Path file, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw ArticleFailure.notText(file, i);
      }
    }
  }

  private static String decode(Path file, byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1); // no byte becomes more than one unit
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw ArticleFailure.badEncoding(file, charset.name(), in.position());
    }
    return out.flip().toString();
  }
}
