package rawi.arabic.diacritise;

import org.jspecify.annotations.Nullable;

/**
 * Chooses the marks of a line from the network's scores: for each word the best sequence that can
 * stand (Viterbi).
 *
 * <p>Words that are known have their marks, but for their endings. A letter that the author marked
 * has that mark, a shadda alone any vowel with it. A letter that the network wants marked stays
 * bare only where no mark can stand, or if it is a ل, which may belong to an article.
 */
final class MarkDecoder {
  /** What a sequence loses that cannot stand: more than any scores make up for. */
  private static final double FORBIDDEN = -1e6;

  private final MarkRules rules;
  private final KnownWords words;
  private final int classes;

  MarkDecoder(MarkRules rules, KnownWords words, int classes) {
    this.rules = rules;
    this.words = words;
    this.classes = classes;
  }

  /**
   * Sets the marks of some letters of a line.
   *
   * @param start the first of them
   * @param end behind the last
   * @param scores the network's, of which those of {@code start} begin at {@code at}
   */
  void decode(Line line, int start, int end, float[] scores, int at, Marking marking) {
    for (int i = start; i < end; ) {
      int from = i;
      while (i < end && line.isLetter(i)) {
        i++;
      }
      if (i == from) {
        i++;
      } else {
        word(line, from, i, scores, at + (from - start) * classes, marking);
      }
    }
  }

  private void word(Line line, int from, int to, float[] scores, int at, Marking marking) {
    byte[] known = words.of(line, from, to, rules);
    int sure = known == null ? from : from + known.length;
    for (int i = from; known != null && i < sure; i++) {
      marking.choose(i, known[i - from], 1);
    }
    double[] best = new double[classes];
    byte[][] before = new byte[to - sure][classes];
    for (int i = sure; i < to; i++) {
      int here = at + (i - from) * classes;
      best = step(line, i, i > sure ? best : null, before[i - sure], scores, here);
    }
    int k = argmax(best);
    for (int i = to - 1; i >= sure; i--) {
      marking.choose(i, k, probability(scores, at + (i - from) * classes, k));
      k = before[i - sure][k];
    }
  }

  /** The best sums up to a letter, by the letter's class, and for each the class before it. */
  private double[] step(
      Line line, int i, double @Nullable [] sums, byte[] before, float[] scores, int at) {
    double[] best = new double[classes];
    int wanted = wanted(scores, at);
    for (int k = 0; k < classes; k++) {
      double own = scores[at + k] + (stands(line, i, k, wanted) ? 0 : FORBIDDEN);
      best[k] = sums == null ? own : Double.NEGATIVE_INFINITY;
      for (int j = 0; sums != null && j < classes; j++) {
        double sum = sums[j] + own + (rules.follow(line, i, j, k) ? 0 : FORBIDDEN);
        if (sum > best[k]) {
          best[k] = sum;
          before[k] = (byte) j;
        }
      }
    }
    return best;
  }

  private boolean stands(Line line, int i, int k, int wanted) {
    if (line.given(i) != Alphabet.BARE) {
      return rules.agree(line.given(i), k);
    }
    boolean bare = wanted == Alphabet.BARE || rules.maybeArticle(line, i);
    return k == Alphabet.BARE ? bare || !rules.allowAny(line, i) : rules.allow(line, i, k);
  }

  private int wanted(float[] scores, int at) {
    int wanted = 0;
    for (int k = 1; k < classes; k++) {
      wanted = scores[at + k] > scores[at + wanted] ? k : wanted;
    }
    return wanted;
  }

  private static int argmax(double[] values) {
    int best = 0;
    for (int k = 1; k < values.length; k++) {
      best = values[k] > values[best] ? k : best;
    }
    return best;
  }

  private float probability(float[] scores, int at, int chosen) {
    double sum = 0;
    for (int k = 0; k < classes; k++) {
      sum += Math.exp(scores[at + k] - scores[at + chosen]);
    }
    return (float) (1 / sum);
  }
}
