package rawi.article;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article as it will be read: its title and its sections in order. Immutable.
 *
 * <p>It holds at least one Arabic letter.
 */
public final class Article {
  private final Path file;
  private final Title title;
  private final @Nullable String author;
  private final List<Section> sections;
  private final Lines lines;

  private Article(SourceText source, Title title, Head head, List<Section> sections) {
    this.file = source.file();
    this.title = title;
    this.author = head.author();
    this.sections = sections;
    this.lines = Lines.of(source.text());
  }

  /**
   * What a file says of its article beside the text.
   *
   * @param title null if it states none
   * @param author null if it states none
   */
  record Head(@Nullable String title, @Nullable String author) {
    static final Head NONE = new Head(null, null);
  }

  /**
   * Makes an article of what a reader found.
   *
   * @param firstLineStandsApart whether a blank line follows the first passage
   * @throws ArticleFailure if no section holds an Arabic letter
   */
  static Article of(
      SourceText source, Head head, List<Section> sections, boolean firstLineStandsApart) {
    if (passages(sections)
        .noneMatch(p -> p.text().codePoints().anyMatch(Characters::isArabicLetter))) {
      throw ArticleFailure.noArabic(source.file());
    }
    Title title = Title.of(head.title(), sections, firstLineStandsApart);
    return new Article(source, title, head, List.copyOf(sections));
  }

  public Path file() {
    return file;
  }

  /** Never blank. */
  public String title() {
    return title.text();
  }

  public TitleOrigin titleOrigin() {
    return title.origin();
  }

  /** Whether the text itself opens with, or holds, the title as a passage, so that it is read. */
  public boolean isTitleSpoken() {
    return titleOrigin() == TitleOrigin.HEADING || titleOrigin() == TitleOrigin.FIRST_LINE;
  }

  /** Null if the file names none. */
  public @Nullable String author() {
    return author;
  }

  /** At least one. */
  public List<Section> sections() {
    return sections;
  }

  /** The line of the file, from 1, on which an offset stands. */
  public int lineAt(int offset) {
    return lines.at(offset);
  }

  private static Stream<Passage> passages(List<Section> sections) {
    return sections.stream().flatMap(section -> section.passages().stream());
  }
}
