package rawi.arabic.pausal;

import java.util.ArrayList;
import java.util.List;
import rawi.arabic.Token;

/**
 * Decides where the voice pauses.
 *
 * <ul>
 *   <li>Every punctuation mark is a pause, marks before the first word and the two below excepted.
 *   <li>Quotation marks are where they hold {@value #QUOTATION} words or more: a shorter quotation
 *       is a name.
 *   <li>A full stop inside a sentence is not: it stands behind an abbreviation. Two in a row are an
 *       ellipsis, which is.
 *   <li>A stretch without a mark that is too long for one breath is cut where {@link Breath} says.
 * </ul>
 */
final class Pauses {
  /** Words in the shortest quotation that the voice sets apart. */
  private static final int QUOTATION = 4;

  private static final String STOP = ".";
  private static final String ELLIPSIS = "…";
  private static final String OPENING = "«";
  private static final String CLOSING = "»";

  private final List<Token> tokens;
  private final List<Token> kept = new ArrayList<>();
  private final List<Token> breath = new ArrayList<>();

  private Pauses(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The words, with a mark only where the voice pauses; an empty mark is a pause for breath. */
  static List<Token> of(List<Token> tokens) {
    return new Pauses(tokens).apply();
  }

  private List<Token> apply() {
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.isWord()) {
        breath.add(token);
      } else if (isPause(at)) {
        cutForBreath();
        kept.add(isDoubleStop(at) ? Token.mark(ELLIPSIS, token.start(), token.end()) : token);
      }
    }
    cutForBreath();
    return kept;
  }

  private boolean isPause(int at) {
    return switch (tokens.get(at).text()) {
      case STOP -> isDoubleStop(at) || !isStop(at - 1) && !wordsFollow(at);
      case OPENING -> isLong(at, CLOSING, 1);
      case CLOSING -> isLong(at, OPENING, -1);
      default -> true;
    };
  }

  /** Whether the first of several full stops stands here. */
  private boolean isDoubleStop(int at) {
    return isStop(at) && isStop(at + 1) && !isStop(at - 1);
  }

  private boolean isStop(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(STOP);
  }

  private boolean wordsFollow(int at) {
    return tokens.stream().skip(at + 1L).anyMatch(Token::isWord);
  }

  /** Whether many words stand between a quotation mark and its partner. */
  private boolean isLong(int mark, String partner, int step) {
    int words = 0;
    for (int at = mark + step; at >= 0 && at < tokens.size(); at += step) {
      if (tokens.get(at).text().equals(partner)) {
        return words >= QUOTATION;
      }
      words += tokens.get(at).isWord() ? 1 : 0;
    }
    return false;
  }

  private void cutForBreath() {
    int from = 0;
    for (int cut : Breath.cuts(breath)) {
      kept.addAll(breath.subList(from, cut));
      kept.add(Token.mark("", breath.get(cut).start(), breath.get(cut).start()));
      from = cut;
    }
    kept.addAll(breath.subList(from, breath.size()));
    breath.clear();
  }
}
