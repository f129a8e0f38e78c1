package rawi.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import rawi.article.MarkdownSource.Excerpt;

/**
 * Appends what is read of a block to a passage, each character with its offset in the file.
 *
 * <p>The parser resolves escapes and entities but says only where the whole run stood, so the run
 * is laid beside its source again: an escaped character stands where it is written, all of an
 * entity's characters where its ampersand is.
 */
final class MarkdownInlines extends AbstractVisitor {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});");
  private static final Parser PARSER = Parser.builder().build();
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final MarkdownSource source;
  private final Passage.Builder out;
  private int last;

  /**
   * @param start the block's offset, for a character whose own is not known
   */
  MarkdownInlines(MarkdownSource source, Passage.Builder out, int start) {
    this.source = source;
    this.out = out;
    this.last = start;
  }

  void visitChildrenOf(Node block) {
    visitChildren(block);
  }

  @Override
  public void visit(Text text) {
    append(text.getLiteral(), source.excerpt(text.getSourceSpans()));
  }

  @Override
  public void visit(Code code) {
    Excerpt excerpt = source.excerpt(code.getSourceSpans());
    String raw = excerpt.raw();
    int ticks = 0;
    while (ticks < raw.length() && raw.charAt(ticks) == '`') {
      ticks++;
    }
    String literal = code.getLiteral();
    // One blank inside the ticks at both ends is not part of the code.
    int from = ticks + (raw.length() - 2 * ticks - literal.length()) / 2;
    for (int i = 0; i < literal.length(); i += Character.charCount(literal.codePointAt(i))) {
      boolean known = from + i >= 0 && from + i < raw.length();
      put(literal.codePointAt(i), known ? excerpt.offsetAt(from + i) : last);
    }
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.blank(last + 1);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.blank(last + 1);
  }

  @Override
  public void visit(HtmlInline html) {
    if (html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
      out.blank(last + 1);
    }
  }

  private void append(String literal, Excerpt excerpt) {
    String raw = excerpt.raw();
    int at = 0;
    int i = 0;
    while (i < literal.length()) {
      String entity = entityAt(raw, at);
      String resolved = entity.isEmpty() ? "" : resolve(entity);
      if (!resolved.equals(entity) && literal.startsWith(resolved, i)) {
        int offset = excerpt.offsetAt(at);
        resolved.codePoints().forEach(codePoint -> put(codePoint, offset));
        i += resolved.length();
        at += entity.length();
        continue;
      }
      int codePoint = literal.codePointAt(i);
      at = placeOf(codePoint, raw, at);
      put(codePoint, at < raw.length() ? excerpt.offsetAt(at) : last);
      at += Character.charCount(codePoint);
      i += Character.charCount(codePoint);
    }
  }

  /** Where a character of the literal stands in the source: past the backslash that escapes it. */
  private static int placeOf(int codePoint, String raw, int from) {
    boolean escaped =
        from + 1 < raw.length()
            && raw.charAt(from) == '\\'
            && raw.charAt(from + 1) == codePoint
            && ESCAPABLE.indexOf(codePoint) >= 0;
    if (escaped) {
      return from + 1;
    }
    int found = from < raw.length() ? raw.indexOf(codePoint, from) : -1;
    return found < 0 ? raw.length() : found;
  }

  private static String entityAt(String raw, int from) {
    if (from >= raw.length() || raw.charAt(from) != '&') {
      return "";
    }
    Matcher matcher = ENTITY.matcher(raw).region(from, raw.length());
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /** Asks the parser, which knows all entities; between letters, so that no blank is stripped. */
  private static String resolve(String entity) {
    Node paragraph = PARSER.parse("x" + entity + "x").getFirstChild();
    return paragraph != null && paragraph.getFirstChild() instanceof Text text
        ? text.getLiteral().substring(1, text.getLiteral().length() - 1)
        : entity;
  }

  private void put(int codePoint, int offset) {
    out.append(codePoint, offset);
    last = offset;
  }
}
