package rawi.publish;

import rawi.publish.FrameBytes.Encoding;

/**
 * One chapter.
 *
 * @param name by which the table of contents calls it, of ASCII letters and digits
 * @param startMillis where it begins
 * @param endMillis where it ends
 * @param title what players show
 * @see <a href="https://id3.org/id3v2-chapters-1.0">ID3v2 chapter frame addendum, section 3.1</a>
 */
public record ChapterFrame(String name, long startMillis, long endMillis, String title)
    implements Frame {
  private static final long NO_BYTE_OFFSET = 0xFFFF_FFFFL;

  public ChapterFrame {
    if (!name.matches("[a-zA-Z0-9]+")) {
      throw new IllegalArgumentException("a chapter with the name \"" + name + "\"");
    }
    if (startMillis < 0 || endMillis < startMillis || endMillis >= NO_BYTE_OFFSET) {
      throw new IllegalArgumentException(
          "chapter " + name + " from " + startMillis + " to " + endMillis + " ms");
    }
    title = FrameBytes.oneLine(title);
  }

  @Override
  public String id() {
    return "CHAP";
  }

  @Override
  public byte[] body() {
    return new FrameBytes()
        .textAndZero(Encoding.LATIN_1, name)
        .int32(startMillis)
        .int32(endMillis)
        .int32(NO_BYTE_OFFSET)
        .int32(NO_BYTE_OFFSET)
        .raw(titleFrame())
        .toBytes();
  }

  /** Always UTF-16: some players take Latin-1 inside a chapter for the system's own encoding. */
  private byte[] titleFrame() {
    byte[] body = new FrameBytes().encoding(Encoding.UTF_16).text(Encoding.UTF_16, title).toBytes();
    return new FrameBytes().ascii("TIT2").int32(body.length).int8(0).int8(0).raw(body).toBytes();
  }
}
