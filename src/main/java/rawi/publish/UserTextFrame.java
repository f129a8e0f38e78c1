package rawi.publish;

import rawi.publish.FrameBytes.Encoding;

/**
 * A line of text under a name that a program has given it.
 *
 * @param description the name
 * @param value the text
 */
public record UserTextFrame(String description, String value) implements Frame {
  public UserTextFrame {
    description = FrameBytes.oneLine(description);
    value = FrameBytes.oneLine(value);
    if (description.isEmpty()) {
      throw new IllegalArgumentException("no name for the text \"" + value + "\"");
    }
  }

  @Override
  public String id() {
    return "TXXX";
  }

  @Override
  public byte[] body() {
    Encoding encoding = Encoding.of(description, value);
    return new FrameBytes()
        .encoding(encoding)
        .textAndZero(encoding, description)
        .text(encoding, value)
        .toBytes();
  }
}
