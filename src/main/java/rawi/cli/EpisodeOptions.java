package rawi.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import rawi.Order;
import rawi.SilenceBetween;
import rawi.article.Article;
import rawi.audio.Mastering;
import rawi.voice.Voice;

/** What the MP3 tells about itself. */
final class EpisodeOptions {
  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "The title; else the article's own.")
  @Nullable String title;

  @Option(
      names = "--artist",
      paramLabel = "TEXT",
      description = "Who is named as the author; else whom the article names, if it does.")
  @Nullable String artist;

  @Option(
      names = "--album",
      paramLabel = "TEXT",
      description = "The show that it belongs to.",
      defaultValue = "")
  String album = "";

  @Option(
      names = "--comment",
      paramLabel = "TEXT",
      description = "A comment in the MP3.",
      defaultValue = "")
  String comment = "";

  @Option(
      names = "--bit-rate",
      paramLabel = "KBIT",
      description = "Kilobits a second; ${DEFAULT-VALUE} if not given.",
      defaultValue = "96",
      converter = KilobitsPerSecond.class)
  int bitRate = Mastering.DEFAULT_BIT_RATE;

  Order order(Article article, Voice voice, Path output, boolean force, SilenceBetween silence) {
    String author = article.author() == null ? "" : article.author();
    return new Order(
        output,
        force,
        title == null || title.isBlank() ? article.title() : title.strip(),
        artist == null ? author : artist,
        album,
        Credits.comment(comment, voice),
        bitRate,
        silence);
  }

  /** One of the constant rates of MP3. */
  static final class KilobitsPerSecond implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return Mastering.BIT_RATES.stream()
          .filter(rate -> value.equals(Integer.toString(rate / 1000)))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("'" + value + "' is no bit rate of MP3"));
    }
  }
}
