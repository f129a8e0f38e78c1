package rawi;

import rawi.article.Opening;

/**
 * The pauses between sentences, in milliseconds.
 *
 * @param sentence before a sentence within a paragraph
 * @param paragraph before a paragraph, a list item, and the first text under a heading
 * @param section before a heading
 */
public record SilenceBetween(int sentence, int paragraph, int section) {
  /** What newsreaders leave, about. */
  public static final SilenceBetween DEFAULT = new SilenceBetween(450, 800, 1300);

  /** Longer silences sound like the end of the programme. */
  public static final int LONGEST = 10_000;

  public SilenceBetween {
    check("sentence", sentence);
    check("paragraph", paragraph);
    check("section", section);
  }

  private static void check(String name, int millis) {
    if (millis < 0 || millis > LONGEST) {
      throw new IllegalArgumentException(
          "a pause of " + millis + " ms before a " + name + ", not between 0 and " + LONGEST);
    }
  }

  /** The pause before a sentence, in samples. */
  long before(Opening opening, int sampleRate) {
    int millis =
        switch (opening) {
          case SECTION -> section;
          case PARAGRAPH -> paragraph;
          case SENTENCE -> sentence;
        };
    return (long) millis * sampleRate / 1000;
  }
}
