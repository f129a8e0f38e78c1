package rawi.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and the passages under it, up to the next heading.
 *
 * @param level 1 (highest) to 6 for a heading, 0 for text before the first heading
 * @param heading null at level 0 only
 * @param paragraphs in the order of the file; at level 0 at least one
 */
public record Section(int level, @Nullable Passage heading, List<Passage> paragraphs) {
  public Section {
    paragraphs = List.copyOf(paragraphs);
    if (level < 0 || level > 6) {
      throw new IllegalArgumentException("heading level " + level + " is not between 0 and 6");
    }
    if ((level == 0) != (heading == null)) {
      throw new IllegalArgumentException("level " + level + " with the heading " + heading);
    }
    if (heading == null && paragraphs.isEmpty()) {
      throw new IllegalArgumentException("a section without text");
    }
  }

  /** The heading, if there is one, and the paragraphs. */
  public List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    if (heading != null) {
      passages.add(heading);
    }
    passages.addAll(paragraphs);
    return List.copyOf(passages);
  }
}
