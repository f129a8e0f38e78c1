package rawi.arabic.diacritise;

import java.util.List;
import rawi.arabic.SpokenText;
import rawi.arabic.VocalisedText;

/**
 * Rawi's own network, letter by letter over the whole sentence.
 *
 * <p>Thread-safe. The marks that the author wrote help it to decide the others. Long sentences go
 * in windows that overlap.
 */
public final class NeuralDiacritiser implements Diacritiser {
  private final MarkNetwork network = new MarkNetwork();

  @Override
  public VocalisedText vocalise(SpokenText text) {
    return new VocalisedText(mark(text).stream().map(MarkedToken::token).toList());
  }

  @Override
  public List<MarkedToken> mark(SpokenText text) {
    SentenceLine sentence = new SentenceLine(text, network.alphabet());
    return sentence.marked(network.mark(List.of(sentence.line())).get(0));
  }

  @Override
  public void close() {
    network.close();
  }
}
