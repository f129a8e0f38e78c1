package rawi.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads plain text: each line is a paragraph, as press articles have it; in a hard-wrapped file
 * only blank lines part paragraphs.
 *
 * <p>A line without a letter or digit (a row of asterisks) parts paragraphs and is not read.
 */
final class PlainTextReader implements ArticleReader {
  @Override
  public Article read(SourceText source) {
    List<TextLine> lines = TextLine.linesOf(source.text());
    List<List<TextLine>> paragraphs = paragraphs(lines);
    List<Passage> passages = new ArrayList<>();
    for (List<TextLine> paragraph : paragraphs) {
      passages.add(passage(source.text(), paragraph));
    }
    List<Section> sections =
        passages.isEmpty() ? List.of() : List.of(new Section(0, null, passages));
    boolean apart = !paragraphs.isEmpty() && standsApart(lines, paragraphs.get(0));
    return Article.of(source, Article.Head.NONE, sections, apart);
  }

  private static List<List<TextLine>> paragraphs(List<TextLine> lines) {
    boolean wrapped = HardWrap.isIn(lines);
    List<List<TextLine>> paragraphs = new ArrayList<>();
    boolean open = false;
    for (TextLine line : lines) {
      if (line.isSpoken()) {
        if (!open || !wrapped) {
          paragraphs.add(new ArrayList<>());
        }
        paragraphs.get(paragraphs.size() - 1).add(line);
      }
      open = line.isSpoken();
    }
    return paragraphs;
  }

  private static Passage passage(String file, List<TextLine> lines) {
    Passage.Builder passage = new Passage.Builder();
    for (TextLine line : lines) {
      passage.blank(line.start()).append(file, line.start(), line.end());
    }
    return passage.build(Passage.Kind.PARAGRAPH).orElseThrow();
  }

  private static boolean standsApart(List<TextLine> lines, List<TextLine> paragraph) {
    int next = lines.indexOf(paragraph.get(paragraph.size() - 1)) + 1;
    return next < lines.size() && !lines.get(next).isSpoken();
  }
}
