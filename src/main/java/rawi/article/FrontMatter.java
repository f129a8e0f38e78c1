package rawi.article;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The YAML head of a Markdown file: its title and its author. */
final class FrontMatter {
  /**
   * A rule at the top of an article looks like front matter, which would then swallow the text: a
   * key must follow at once, and the block must close.
   */
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A---[ \\t]*\\R(?:#.*\\R)*[A-Za-z0-9_.-]+:(?:.*\\R)+?(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

  private FrontMatter() {}

  /** Whether a text opens with front matter. */
  static boolean opens(String text) {
    return BLOCK.matcher(text).find();
  }

  static Article.Head read(Node document) {
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    document.accept(visitor);
    Map<String, List<String>> values = visitor.getData();
    return new Article.Head(value(values, "title"), value(values, "author"));
  }

  private static @Nullable String value(Map<String, List<String>> values, String key) {
    String joined = String.join("، ", values.getOrDefault(key, List.of()));
    StringBuilder shown = new StringBuilder();
    joined
        .codePoints()
        .filter(c -> !Characters.isIgnorable(c))
        .map(c -> Characters.isBlank(c) ? ' ' : c)
        .forEach(shown::appendCodePoint);
    String value = shown.toString().strip().replaceAll(" +", " ");
    return value.isEmpty() ? null : value;
  }
}
