package rawi.publish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rawi.track.Track;

/**
 * What an MP3 tells about itself.
 *
 * @param title of the article
 * @param artist its author, or who reads it; empty for nobody
 * @param album the show it belongs to; empty for none
 * @param comment where it comes from, and what made it; empty for nothing
 * @param rawiVersion the version of Rawi that made it
 * @param cover the front cover, if there is one
 * @param track its length and chapters
 */
public record Episode(
    String title,
    String artist,
    String album,
    String comment,
    String rawiVersion,
    @Nullable PictureFrame cover,
    Track track) {
  /** The name under which our files carry the version that made them. */
  static final String MARK = "RAWI";

  private static final String LANGUAGE = "ara";

  public Episode {
    if (title.isBlank()) {
      throw new IllegalArgumentException("an episode without a title");
    }
    if (rawiVersion.isBlank()) {
      throw new IllegalArgumentException("no version for the episode \"" + title + "\"");
    }
  }

  /** The episode's tag; empty texts are left out. */
  public Id3Tag tag() {
    List<Frame> frames = new ArrayList<>();
    addText(frames, "TIT2", title);
    addText(frames, "TPE1", artist);
    addText(frames, "TALB", album);
    addText(frames, "TLEN", Long.toString(track.millis(track.samples())));
    addText(frames, "TLAN", LANGUAGE);
    addText(frames, "TCON", "Podcast");
    if (!comment.isBlank()) {
      frames.add(new CommentFrame(LANGUAGE, comment));
    }
    frames.add(new UserTextFrame(MARK, rawiVersion));
    frames.addAll(Id3Tag.chapters(track));
    if (cover != null) {
      frames.add(cover);
    }
    return new Id3Tag(frames);
  }

  private static void addText(List<Frame> frames, String id, String text) {
    if (!text.isBlank()) {
      frames.add(new TextFrame(id, text));
    }
  }
}
