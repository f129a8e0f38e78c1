package rawi;

import java.util.Optional;
import rawi.arabic.PausalText;
import rawi.arabic.SpokenText;
import rawi.arabic.VocalisedText;
import rawi.arabic.diacritise.Diacritiser;
import rawi.arabic.diacritise.NeuralDiacritiser;
import rawi.arabic.normalise.Normaliser;
import rawi.arabic.pausal.PausalForms;
import rawi.arabic.phonemes.Phonemiser;
import rawi.arabic.phonemes.Utterance;

/**
 * Works out how a sentence is read aloud, stage by stage.
 *
 * <p>Thread-safe.
 */
public final class FrontEnd implements AutoCloseable {
  private final Normaliser normaliser = new Normaliser();
  private final Diacritiser diacritiser = new NeuralDiacritiser();
  private final PausalForms pausalForms = new PausalForms();
  private final Phonemiser phonemiser = new Phonemiser();

  /** What every stage made of a sentence. */
  public record Reading(
      SpokenText spoken,
      VocalisedText vocalised,
      PausalText pausal,
      Optional<Utterance> utterance) {}

  /** Takes a sentence through all stages; a sentence of mere signs has no utterance. */
  public Reading read(String sentence) {
    SpokenText spoken = normaliser.normalise(sentence);
    VocalisedText vocalised = diacritiser.vocalise(spoken);
    PausalText pausal = pausalForms.apply(vocalised);
    return new Reading(spoken, vocalised, pausal, phonemiser.phonemise(pausal));
  }

  /** Frees the diacritiser. */
  @Override
  public void close() {
    diacritiser.close();
  }
}
