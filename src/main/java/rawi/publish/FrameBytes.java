package rawi.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayOutputStream;

/** Puts together the bytes of a tag as ID3v2.3 writes numbers and text: big-endian. */
final class FrameBytes {
  /** The two encodings that version 2.3 knows; UTF-8 came with 2.4. */
  enum Encoding {
    LATIN_1(0),
    UTF_16(1);

    private final int number;

    Encoding(int number) {
      this.number = number;
    }

    /** The plainest encoding that holds all the texts. */
    static Encoding of(String... texts) {
      for (String text : texts) {
        if (!ISO_8859_1.newEncoder().canEncode(text)) {
          return UTF_16;
        }
      }
      return LATIN_1;
    }
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  FrameBytes int8(int value) {
    bytes.write(value);
    return this;
  }

  FrameBytes int32(long value) {
    return int8((int) (value >>> 24))
        .int8((int) (value >>> 16))
        .int8((int) (value >>> 8))
        .int8((int) value);
  }

  FrameBytes encoding(Encoding encoding) {
    return int8(encoding.number);
  }

  /** Text as it stands, of Latin-1 only, without an end: identifiers and languages. */
  FrameBytes ascii(String text) {
    return raw(text.getBytes(ISO_8859_1));
  }

  /** Text up to the end of its frame. */
  FrameBytes text(Encoding encoding, String text) {
    if (encoding == Encoding.LATIN_1) {
      return ascii(text);
    }
    // the byte order mark is a must in 2.3, and stands before each string anew
    return int8(0xFF).int8(0xFE).raw(text.getBytes(UTF_16LE));
  }

  /** Text with a zero after it. */
  FrameBytes textAndZero(Encoding encoding, String text) {
    text(encoding, text).int8(0);
    return encoding == Encoding.UTF_16 ? int8(0) : this;
  }

  FrameBytes raw(byte[] more) {
    bytes.writeBytes(more);
    return this;
  }

  /** A whole frame with its header; its size is a plain number, unlike in version 2.4. */
  FrameBytes frame(Frame frame) {
    byte[] body = frame.body();
    return ascii(frame.id()).int32(body.length).int8(0).int8(0).raw(body);
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  /** One line of text as a tag may hold it: a control character would end it or break it. */
  static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
