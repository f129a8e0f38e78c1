package rawi.publish;

import java.util.List;
import rawi.publish.FrameBytes.Encoding;
import rawi.track.Track;

/**
 * The table of contents: all chapters of the file, in order.
 *
 * @param chapters the names of the chapters' frames, 1 to {@value Track#MAX_CHAPTERS}
 * @see <a href="https://id3.org/id3v2-chapters-1.0">ID3v2 chapter frame addendum, section 3.2</a>
 */
public record ContentsFrame(List<String> chapters) implements Frame {
  private static final int TOP_LEVEL_AND_ORDERED = 0x03;

  public ContentsFrame {
    chapters = List.copyOf(chapters);
    if (chapters.isEmpty() || chapters.size() > Track.MAX_CHAPTERS) {
      throw new IllegalArgumentException(chapters.size() + " chapters in a table of contents");
    }
  }

  @Override
  public String id() {
    return "CTOC";
  }

  @Override
  public byte[] body() {
    FrameBytes bytes =
        new FrameBytes()
            .textAndZero(Encoding.LATIN_1, "toc")
            .int8(TOP_LEVEL_AND_ORDERED)
            .int8(chapters.size());
    for (String chapter : chapters) {
      bytes.textAndZero(Encoding.LATIN_1, chapter);
    }
    return bytes.toBytes();
  }
}
