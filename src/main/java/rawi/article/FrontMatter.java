package rawi.article;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The YAML head of a Markdown file: its title and its author. */
final class FrontMatter {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.-]+:.*");

  private FrontMatter() {}

  /**
   * Whether a text opens with front matter. A rule at the top of an article looks like it and would
   * then swallow the text, so a key must follow, and the block must close.
   */
  static boolean opens(String text) {
    Iterator<String> lines = text.lines().map(String::stripTrailing).iterator();
    if (!lines.hasNext() || !lines.next().equals("---")) {
      return false;
    }
    boolean keyed = false;
    while (lines.hasNext()) {
      String line = lines.next();
      if (keyed && (line.equals("---") || line.equals("..."))) {
        return true;
      }
      keyed |= KEY.matcher(line).matches();
      if (!keyed && !line.startsWith("#")) {
        return false;
      }
    }
    return false;
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
