package rawi.arabic.pausal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rawi.arabic.Token;

/**
 * Decides where the voice pauses.
 *
 * <p>Every punctuation mark is a pause but quotation marks, a full stop inside a sentence (it
 * stands behind an abbreviation), and marks before the first word. A stretch without a mark that is
 * too long for one breath is cut before a word that begins with "and", else in its middle.
 */
final class Pauses {
  /** Words in one breath: at newsreading speed about twelve seconds. */
  private static final int LONGEST_BREATH = 24;

  /** Neither side of a cut for breath is shorter. */
  private static final int SHORTEST_BREATH = 6;

  private static final Set<String> SILENT = Set.of("«", "»");

  private Pauses() {}

  /** The words, with a mark only where the voice pauses; an empty mark is a pause for breath. */
  static List<Token> of(List<Token> tokens) {
    List<Token> kept = new ArrayList<>();
    List<Token> breath = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord()) {
        breath.add(token);
      } else if (isPause(tokens, i)) {
        cutForBreath(breath, kept);
        breath.clear();
        kept.add(token);
      }
    }
    cutForBreath(breath, kept);
    return kept;
  }

  private static boolean isPause(List<Token> tokens, int at) {
    String mark = tokens.get(at).text();
    boolean wordsFollow = tokens.stream().skip(at + 1L).anyMatch(Token::isWord);
    return !SILENT.contains(mark) && !(mark.equals(".") && wordsFollow);
  }

  private static void cutForBreath(List<Token> breath, List<Token> kept) {
    List<Token> rest = breath;
    while (rest.size() > LONGEST_BREATH) {
      int cut = cut(rest);
      kept.addAll(rest.subList(0, cut));
      kept.add(Token.mark("", rest.get(cut).start(), rest.get(cut).start()));
      rest = rest.subList(cut, rest.size());
    }
    kept.addAll(rest);
  }

  /** The last good place within a breath. */
  private static int cut(List<Token> words) {
    int latest = Math.min(LONGEST_BREATH, words.size() - SHORTEST_BREATH);
    for (int at = latest; at > SHORTEST_BREATH; at--) {
      String word = words.get(at).text();
      if (word.startsWith("وَ") && word.length() > 4) {
        return at;
      }
    }
    return latest;
  }
}
