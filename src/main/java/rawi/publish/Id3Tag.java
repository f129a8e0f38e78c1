package rawi.publish;

import java.util.ArrayList;
import java.util.List;
import rawi.track.Chapter;
import rawi.track.Track;

/**
 * An ID3v2.3 tag, which stands before the sound of an MP3 file.
 *
 * @param frames in the order in which they are written
 * @see <a href="https://id3.org/id3v2.3.0">ID3 tag version 2.3.0</a>
 */
public record Id3Tag(List<Frame> frames) {
  private static final int MAX_BYTES = 1 << 28;
  private static final int NO_FLAGS = 0;

  public Id3Tag {
    frames = List.copyOf(frames);
    if (frames.isEmpty()) {
      throw new IllegalArgumentException("a tag without a frame");
    }
  }

  /** The table of contents and the chapters of a track; nothing for a track without chapters. */
  public static List<Frame> chapters(Track track) {
    List<Frame> frames = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Chapter chapter : track.chapters()) {
      String name = "chp" + names.size();
      names.add(name);
      frames.add(
          new ChapterFrame(
              name,
              track.millis(chapter.startSample()),
              track.millis(chapter.endSample()),
              chapter.title()));
    }
    if (!names.isEmpty()) {
      frames.add(0, new ContentsFrame(names));
    }
    return frames;
  }

  /** The tag as it stands in a file. */
  public byte[] toBytes() {
    FrameBytes body = new FrameBytes();
    frames.forEach(body::frame);
    byte[] bytes = body.toBytes();
    if (bytes.length >= MAX_BYTES) {
      throw new IllegalArgumentException("a tag of " + bytes.length + " bytes");
    }
    FrameBytes tag = new FrameBytes().ascii("ID3").int8(3).int8(0).int8(NO_FLAGS);
    return synchsafe(tag, bytes.length).raw(bytes).toBytes();
  }

  /** Seven bits a byte: the one size in version 2.3 that is written so. */
  private static FrameBytes synchsafe(FrameBytes tag, int size) {
    for (int shift = 21; shift >= 0; shift -= 7) {
      tag.int8(size >>> shift & 0x7F);
    }
    return tag;
  }
}
