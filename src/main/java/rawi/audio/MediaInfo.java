package rawi.audio;

import java.util.List;
import java.util.Map;

/**
 * What a player sees in an audio file.
 *
 * @param durationMillis how long it plays, as its head tells: of an MP3 to about 50 ms
 * @param sampleRate in Hz
 * @param bitRate in bits a second, 0 where the file does not tell
 * @param tags the file's tags under libavformat's names: "title", "artist", and any text a program
 *     has named itself
 * @param chapters the chapter marks, in the file's order
 */
public record MediaInfo(
    long durationMillis,
    int sampleRate,
    long bitRate,
    Map<String, String> tags,
    List<Mark> chapters) {
  public MediaInfo {
    tags = Map.copyOf(tags);
    chapters = List.copyOf(chapters);
  }

  /**
   * One chapter mark.
   *
   * @param title empty where the mark has none
   * @param startMillis where the chapter begins
   * @param endMillis where it ends
   */
  public record Mark(String title, long startMillis, long endMillis) {}
}
