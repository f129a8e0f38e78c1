package rawi.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import rawi.article.Passage.Kind;

/**
 * Gathers the sections of one parsed Markdown document.
 *
 * <p>A heading at the top level opens a section; inside a quotation or a list it is a paragraph. A
 * heading without a letter or digit parts nothing.
 */
final class MarkdownBlocks {
  private final MarkdownSource source;
  private final List<Section> sections = new ArrayList<>();
  private int level;
  private @Nullable Passage heading;
  private List<Passage> passages = new ArrayList<>();

  MarkdownBlocks(MarkdownSource source) {
    this.source = source;
  }

  List<Section> sections(Node document) {
    for (Node block : childrenOf(document)) {
      if (block instanceof Heading h) {
        openSection(h);
      } else {
        addBlock(block, Kind.PARAGRAPH);
      }
    }
    closeSection();
    return List.copyOf(sections);
  }

  private void openSection(Heading node) {
    Passage.Builder text = new Passage.Builder();
    inlines(node, text);
    text.build(Kind.HEADING)
        .ifPresent(
            passage -> {
              closeSection();
              level = node.getLevel();
              heading = passage;
            });
  }

  private void closeSection() {
    if (heading != null || !passages.isEmpty()) {
      sections.add(new Section(level, heading, passages));
    }
    passages = new ArrayList<>();
  }

  private void addBlock(Node block, Kind kind) {
    if (block instanceof Paragraph || block instanceof Heading) {
      addText(block, new Passage.Builder(), kind);
    } else if (block instanceof BlockQuote) {
      addChildren(block, kind);
    } else if (block instanceof BulletList list) {
      addItems(list);
    } else if (block instanceof OrderedList list) {
      addNumberedItems(list);
    } else if (block instanceof TableBlock) {
      addRows(block);
    }
  }

  private void addText(Node block, Passage.Builder text, Kind kind) {
    inlines(block, text);
    text.build(kind).ifPresent(passages::add);
  }

  private void addChildren(Node parent, Kind firstKind) {
    Kind kind = firstKind;
    for (Node child : childrenOf(parent)) {
      addBlock(child, kind);
      kind = Kind.PART;
    }
  }

  private void addItems(ListBlock list) {
    for (Node item : childrenOf(list)) {
      addChildren(item, Kind.PART);
    }
  }

  /** The numbers are read, as they are shown: each one more than the number before it. */
  private void addNumberedItems(OrderedList list) {
    Integer first = list.getMarkerStartNumber();
    int number = first == null ? 1 : first;
    for (Node item : childrenOf(list)) {
      if (item.getFirstChild() instanceof Paragraph paragraph) {
        addText(paragraph, numbered((ListItem) item, number, list.getMarkerDelimiter()), Kind.PART);
        childrenOf(item).stream().skip(1).forEach(child -> addBlock(child, Kind.PART));
      } else {
        addChildren(item, Kind.PART);
      }
      number++;
    }
  }

  private Passage.Builder numbered(ListItem item, int number, @Nullable String delimiter) {
    Passage.Builder text = new Passage.Builder();
    int start = offsetOf(item);
    String mark = number + (delimiter == null ? "." : delimiter);
    for (int i = 0; i < mark.length(); i++) {
      text.append(mark.charAt(i), start + i);
    }
    return text.blank(start + mark.length());
  }

  private void addRows(Node parent) {
    for (Node child : childrenOf(parent)) {
      if (child instanceof TableRow row) {
        addRow(row);
      } else {
        addRows(child);
      }
    }
  }

  private void addRow(TableRow row) {
    Passage.Builder text = new Passage.Builder();
    boolean first = true;
    for (Node cell : childrenOf(row)) {
      if (cell instanceof TableCell && cell.getFirstChild() != null) {
        if (!first) {
          text.append('،', offsetOf(cell)).blank(offsetOf(cell));
        }
        inlines(cell, text);
        first = false;
      }
    }
    text.build(Kind.PART).ifPresent(passages::add);
  }

  private void inlines(Node block, Passage.Builder text) {
    new MarkdownInlines(source, text, offsetOf(block)).visitChildrenOf(block);
  }

  private int offsetOf(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : source.offsets().at(spans.get(0).getInputIndex());
  }

  private static List<Node> childrenOf(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
