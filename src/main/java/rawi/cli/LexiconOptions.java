package rawi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import rawi.arabic.lexicon.Lexicon;
import rawi.files.RawiHome;

/** Which lexicons are used. */
final class LexiconOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE.tsv",
      description = {
        "How words are said, beside Rawi's own lexicon: lines of WORD, a tab, and the word with",
        "its marks or its sounds as /IPA/. Can be given several times; later files win."
      })
  List<Path> files = new ArrayList<>();

  Lexicon read() {
    List<Path> all = new ArrayList<>();
    all.add(RawiHome.find().voices().resolve("lexicon.tsv"));
    all.addAll(files);
    return Lexicon.read(all);
  }
}
