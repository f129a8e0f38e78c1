package rawi.track;

/**
 * One chapter of the audio, with a mark at its start.
 *
 * @param title what players show, not blank
 * @param startSample where it begins, a little before its first word
 * @param endSample where the next chapter begins, or the audio ends
 */
public record Chapter(String title, long startSample, long endSample) {
  public Chapter {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a chapter without a title at sample " + startSample);
    }
    if (startSample < 0 || endSample <= startSample) {
      throw new IllegalArgumentException(
          "chapter \"" + title + "\" from " + startSample + " to " + endSample);
    }
  }
}
