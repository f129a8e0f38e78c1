package rawi.publish;

import rawi.publish.FrameBytes.Encoding;

/**
 * The front cover.
 *
 * <p>The bytes are handed over, not copied.
 *
 * @param mediaType "image/jpeg" or "image/png": what players know
 * @param image the file's bytes
 */
@SuppressWarnings("ArrayRecordComponent") // a picture is not compared, and too large to copy
public record PictureFrame(String mediaType, byte[] image) implements Frame {
  private static final int FRONT_COVER = 3;

  public PictureFrame {
    if (!mediaType.equals("image/jpeg") && !mediaType.equals("image/png")) {
      throw new IllegalArgumentException("a cover of the type \"" + mediaType + "\"");
    }
    if (image.length == 0) {
      throw new IllegalArgumentException("an empty cover");
    }
  }

  @Override
  public String id() {
    return "APIC";
  }

  @Override
  public byte[] body() {
    return new FrameBytes()
        .encoding(Encoding.LATIN_1)
        .textAndZero(Encoding.LATIN_1, mediaType)
        .int8(FRONT_COVER)
        .textAndZero(Encoding.LATIN_1, /* the description */ "")
        .raw(image)
        .toBytes();
  }
}
