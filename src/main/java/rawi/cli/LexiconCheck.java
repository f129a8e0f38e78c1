package rawi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rawi.DoubtfulWords;
import rawi.FrontEnd;
import rawi.arabic.letters.Marks;
import rawi.article.Articles;
import rawi.article.Script;
import rawi.article.SentenceSplitter;

/** {@code rawi lexicon check}: the words of an article that deserve a look. */
@Command(
    name = "check",
    description = {
      "List the words of an article that may be said wrong.",
      "They are words that no lexicon knows and whose marks are unsure, the most doubtful first,",
      "with what would be said."
    })
final class LexiconCheck implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ARTICLE", description = "A text or Markdown file: .txt, .md")
  Path article = Path.of("");

  @Mixin LexiconOptions lexicon = new LexiconOptions();

  @Override
  public Integer call() {
    Script script = Script.of(Articles.read(article), new SentenceSplitter());
    PrintWriter out = spec.commandLine().getOut();
    try (FrontEnd frontEnd = new FrontEnd(lexicon.read())) {
      print(out, DoubtfulWords.of(script, frontEnd));
    }
    return 0;
  }

  private void print(PrintWriter out, List<DoubtfulWords.Word> words) {
    if (words.isEmpty()) {
      out.println("No word of " + article + " is in doubt.");
      return;
    }
    out.println(row("WORD", "TIMES", "LINE", "SURE", "SAID", "IPA"));
    for (DoubtfulWords.Word word : words) {
      out.println(
          row(
              word.bare(),
              Integer.toString(word.times()),
              Integer.toString(word.line()),
              String.format(Locale.ROOT, "%.0f%%", 100 * word.confidence()),
              word.said(),
              word.ipa()));
    }
    out.println();
    out.println(
        "To set one right, add a line to a file of your own: the word, a tab, and the word");
    out.println("with its marks or its sounds as /IPA/; then give --lexicon FILE.");
  }

  private static String row(
      String word, String times, String line, String sure, String said, String ipa) {
    return left(word, 18)
        + right(times, 6)
        + right(line, 7)
        + right(sure, 6)
        + "  "
        + left(said, 18)
        + ipa;
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(1, width - width(text)));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(1, width - width(text))) + text;
  }

  /** Marks stand over letters and take no place of their own. */
  private static int width(String text) {
    return Marks.strip(text).length();
  }
}
