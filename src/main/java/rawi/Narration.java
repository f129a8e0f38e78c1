package rawi;

import rawi.audio.Loudness;
import rawi.publish.Report;
import rawi.track.Track;

/**
 * What a narration came to.
 *
 * @param track where everything stands in the MP3
 * @param loudness of the MP3
 * @param report what became of every sentence
 */
public record Narration(Track track, Loudness loudness, Report report) {
  /** How many sentences are heard. */
  public int sentencesRead() {
    return track.cues().size();
  }

  /** How many sentences held nothing that can be said. */
  public int sentencesSkipped() {
    return report.sentences().size() - sentencesRead();
  }
}
