package rawi.publish;

import rawi.publish.FrameBytes.Encoding;

/**
 * A line of text whose meaning is in the frame's name.
 *
 * @param id of the frame, "TIT2"; begins with T
 * @param text not empty; control characters become spaces
 */
public record TextFrame(String id, String text) implements Frame {
  public TextFrame {
    if (!id.matches("T[A-Z0-9]{3}") || id.equals("TXXX")) {
      throw new IllegalArgumentException("\"" + id + "\" is no text frame");
    }
    text = FrameBytes.oneLine(text);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("no text for the frame " + id);
    }
  }

  @Override
  public byte[] body() {
    Encoding encoding = Encoding.of(text);
    return new FrameBytes().encoding(encoding).text(encoding, text).toBytes();
  }
}
