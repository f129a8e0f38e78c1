package rawi.audio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;

/** Looks at an audio file with a player's eyes. */
public final class MediaProbe {
  private MediaProbe() {}

  /**
   * Reads a file's length, tags and chapters, and decodes nothing.
   *
   * @throws SoundFailure if the file is missing, a folder, unreadable, or holds no sound
   */
  public static MediaInfo probe(Path path) {
    try (InputFile file = new InputFile(path)) {
      AVFormatContext context = file.context();
      long duration = context.duration();
      return new MediaInfo(
          duration == avutil.AV_NOPTS_VALUE ? 0 : Math.round(duration / 1000.0),
          file.sound().codecpar().sample_rate(),
          Math.max(0, file.sound().codecpar().bit_rate()),
          tags(context.metadata()),
          chapters(context));
    }
  }

  private static List<MediaInfo.Mark> chapters(AVFormatContext context) {
    List<MediaInfo.Mark> marks = new ArrayList<>();
    for (int i = 0; i < context.nb_chapters(); i++) {
      AVChapter chapter = context.chapters(i);
      marks.add(
          new MediaInfo.Mark(
              tags(chapter.metadata()).getOrDefault("title", ""),
              millis(chapter.start(), chapter.time_base()),
              millis(chapter.end(), chapter.time_base())));
    }
    return marks;
  }

  private static long millis(long time, AVRational unit) {
    return Math.round(time * 1000.0 * unit.num() / unit.den());
  }

  private static Map<String, String> tags(AVDictionary dictionary) {
    Map<String, String> tags = new LinkedHashMap<>();
    AVDictionaryEntry entry = avutil.av_dict_iterate(dictionary, null);
    while (entry != null) {
      tags.put(Ffmpeg.text(entry.key()), Ffmpeg.text(entry.value()));
      entry = avutil.av_dict_iterate(dictionary, entry);
    }
    return tags;
  }
}
