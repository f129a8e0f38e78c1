package rawi.publish;

/**
 * One frame of an ID3v2.3 tag.
 *
 * @see <a href="https://id3.org/id3v2.3.0">ID3 tag version 2.3.0, section 4</a>
 */
public sealed interface Frame
    permits TextFrame, UserTextFrame, CommentFrame, PictureFrame, ContentsFrame, ChapterFrame {
  /** Four capital letters or digits. */
  String id();

  /** What follows the frame's header. */
  byte[] body();
}
