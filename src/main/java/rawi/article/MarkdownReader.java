package rawi.article;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown (CommonMark with tables and YAML front matter).
 *
 * <p>Read are headings, paragraphs, quotations, list items, table rows, the text of links and code
 * spans, and what images say for themselves. Code blocks, HTML, comments and rules are not.
 */
final class MarkdownReader implements ArticleReader {
  /** Deeper nesting is read as text; no article has it, and it would exhaust the stack. */
  private static final int MAX_NESTING = 100;

  @Override
  public Article read(SourceText source) {
    MarkdownSource markdown = MarkdownSource.of(source.text());
    Node document = parser(FrontMatter.opens(markdown.text())).parse(markdown.text());
    MarkdownBlocks blocks = new MarkdownBlocks(markdown);
    List<Section> sections = blocks.sections(document);
    return Article.of(source, FrontMatter.read(document), sections, true);
  }

  private static Parser parser(boolean frontMatter) {
    Extension tables = TablesExtension.create();
    return Parser.builder()
        .extensions(
            frontMatter ? List.of(YamlFrontMatterExtension.create(), tables) : List.of(tables))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MAX_NESTING)
        .build();
  }
}
