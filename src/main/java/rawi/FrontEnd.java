package rawi;

import java.util.List;
import java.util.Optional;
import rawi.arabic.PausalText;
import rawi.arabic.SpokenText;
import rawi.arabic.Token;
import rawi.arabic.VocalisedText;
import rawi.arabic.diacritise.MarkedToken;
import rawi.arabic.diacritise.NeuralDiacritiser;
import rawi.arabic.diacritise.UnsureEndings;
import rawi.arabic.lexicon.Consultation;
import rawi.arabic.lexicon.Lexicon;
import rawi.arabic.normalise.Normaliser;
import rawi.arabic.pausal.PausalForms;
import rawi.arabic.phonemes.Ipa;
import rawi.arabic.phonemes.Phonemiser;
import rawi.arabic.phonemes.Utterance;
import rawi.engine.espeak.EspeakEnglish;

/**
 * Works out how a sentence is read aloud, stage by stage.
 *
 * <p>Thread-safe.
 */
public final class FrontEnd implements AutoCloseable {
  private final Normaliser normaliser = new Normaliser(new EspeakEnglish());
  private final Lexicon lexicon;
  private final NeuralDiacritiser diacritiser = new NeuralDiacritiser();
  private final PausalForms pausalForms = new PausalForms();
  private final Phonemiser phonemiser = new Phonemiser();

  /**
   * @param lexicon says how words are spoken that their letters do not tell
   */
  public FrontEnd(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What every stage made of a sentence.
   *
   * @param normalised what is said
   * @param spoken the same, with what the lexicon knows
   * @param confidences how sure the marks of each word of {@code spoken} are, from 0 to 1
   * @param vocalised with all marks but for endings that are unsure
   * @param pausal with its pauses
   * @param utterance its sounds; empty for a sentence of mere signs
   */
  public record Reading(
      SpokenText normalised,
      Consultation spoken,
      List<Double> confidences,
      VocalisedText vocalised,
      PausalText pausal,
      Optional<Utterance> utterance) {
    public Reading {
      confidences = List.copyOf(confidences);
    }
  }

  /** Takes a sentence through all stages. */
  public Reading read(String sentence) {
    SpokenText normalised = normaliser.normalise(sentence);
    Consultation spoken = lexicon.consult(normalised);
    List<MarkedToken> marked = diacritiser.mark(spoken.text());
    List<Double> confidences = marked.stream().map(MarkedToken::confidence).toList();
    VocalisedText vocalised = spoken.settle(UnsureEndings.silence(marked));
    PausalText pausal = pausalForms.apply(vocalised);
    return new Reading(
        normalised, spoken, confidences, vocalised, pausal, phonemiser.phonemise(pausal));
  }

  /** The sounds of a single word, before a pause. */
  public String ipa(Token vocalised) {
    PausalText alone = pausalForms.apply(new VocalisedText(List.of(vocalised)));
    return phonemiser.phonemise(alone).map(Ipa::of).orElse("");
  }

  /** Frees the diacritiser. */
  @Override
  public void close() {
    diacritiser.close();
  }
}
