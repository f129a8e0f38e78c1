package rawi.arabic.diacritise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rawi.arabic.SpokenText;
import rawi.arabic.Token;
import rawi.arabic.VocalisedText;
import rawi.arabic.letters.Letter;
import rawi.onnx.OnnxModel;

/**
 * Rawi's own network, letter by letter over the whole sentence.
 *
 * <p>Thread-safe. Sentences longer than the network saw in training go in windows that overlap.
 */
public final class NeuralDiacritiser implements Diacritiser {
  private static final String MODEL = "rawi-diacritiser.onnx";
  private static final String ALPHABET = "rawi-diacritiser.json";

  /**
   * Letters that one window decides; with its context on both sides it is as long as in training.
   */
  private static final int WINDOW = 240;

  private static final int CONTEXT = 40;

  private final OnnxModel model;
  private final Alphabet alphabet;

  /** Loads the network that ships with Rawi. */
  public NeuralDiacritiser() {
    model = new OnnxModel(resource(MODEL));
    alphabet = Alphabet.read(resource(ALPHABET));
  }

  private static byte[] resource(String name) {
    try (InputStream in = NeuralDiacritiser.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public VocalisedText vocalise(SpokenText text) {
    List<List<Letter>> words =
        text.tokens().stream()
            .map(token -> token.isWord() ? Letter.of(token.text()) : List.<Letter>of())
            .toList();
    int[] classes = classes(line(text.tokens(), words));
    List<Token> vocalised = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      Token token = text.tokens().get(i);
      if (token.isWord()) {
        List<Letter> predicted = new ArrayList<>();
        for (Letter letter : words.get(i)) {
          predicted.add(alphabet.marked(letter.letter(), classes[at++]));
        }
        String spelling = Letter.spell(AuthorMarks.over(predicted, words.get(i)));
        vocalised.add(token.withText(spelling));
      } else {
        vocalised.add(token);
        at += token.text().length();
      }
      at++; // the blank behind it
    }
    return new VocalisedText(vocalised);
  }

  /** The bare letters of the sentence, a blank behind each token. */
  private static String line(List<Token> tokens, List<List<Letter>> words) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      words.get(i).forEach(letter -> line.append(letter.letter()));
      line.append(tokens.get(i).isWord() ? "" : tokens.get(i).text()).append(' ');
    }
    return line.toString();
  }

  /**
   * How sure the network is of each token, from 0 to 1: its share for the best marks of the letter
   * that it is least sure of.
   *
   * <p>The last letter of a word does not count (the sentence decides its ending), nor do letters
   * that are marked already.
   */
  public List<Double> confidences(SpokenText text) {
    List<List<Letter>> words =
        text.tokens().stream()
            .map(token -> token.isWord() ? Letter.of(token.text()) : List.<Letter>of())
            .toList();
    float[][] scores = scores(line(text.tokens(), words));
    List<Double> confidences = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      List<Letter> word = words.get(i);
      double least = 1;
      for (int letter = 0; letter < word.size() - 1; letter++) {
        least = word.get(letter).isBare() ? Math.min(least, share(scores[at + letter])) : least;
      }
      confidences.add(least);
      boolean isWord = text.tokens().get(i).isWord();
      at += (isWord ? word.size() : text.tokens().get(i).text().length()) + 1;
    }
    return confidences;
  }

  /** The best class's share of all (softmax). */
  private static double share(float[] scores) {
    double best = scores[best(scores)];
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - best);
    }
    return 1 / sum;
  }

  private int[] classes(String line) {
    return Arrays.stream(scores(line)).mapToInt(NeuralDiacritiser::best).toArray();
  }

  private float[][] scores(String line) {
    float[][] all = new float[line.length()][];
    for (int start = 0; start < line.length(); start += WINDOW) {
      int from = Math.max(0, start - CONTEXT);
      int to = Math.min(line.length(), start + WINDOW + CONTEXT);
      float[][] scores = model.scores(alphabet.numbers(line.substring(from, to)));
      int end = Math.min(line.length(), start + WINDOW);
      System.arraycopy(scores, start - from, all, start, end - start);
    }
    return all;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  @Override
  public void close() {
    model.close();
  }
}
