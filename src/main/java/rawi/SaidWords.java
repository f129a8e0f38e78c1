package rawi;

import java.util.ArrayList;
import java.util.List;
import rawi.arabic.Token;
import rawi.arabic.VocalisedText;
import rawi.publish.Report;

/** Tells for each word of a sentence what was said for it. */
final class SaidWords {
  private SaidWords() {}

  /** Words that say the same place of the sentence belong together: all the words of a number. */
  static List<Report.Said> of(String sentence, VocalisedText vocalised) {
    List<Report.Said> said = new ArrayList<>();
    Token first = null;
    for (Token token : vocalised.tokens()) {
      if (!token.isWord()) {
        continue;
      }
      boolean goesOn =
          first != null && first.start() == token.start() && first.end() == token.end();
      String before = goesOn ? said.remove(said.size() - 1).spoken() + " " : "";
      String text = sentence.substring(token.start(), token.end());
      said.add(new Report.Said(text, before + token.text()));
      first = token;
    }
    return said;
  }
}
