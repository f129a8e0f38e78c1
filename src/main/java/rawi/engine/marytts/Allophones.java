package rawi.engine.marytts;

import java.math.BigDecimal;
import java.util.List;
import marytts.datatypes.MaryXML;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.Phrase;
import rawi.arabic.phonemes.SpokenWord;
import rawi.arabic.phonemes.Utterance;

/**
 * Writes a sentence as MaryXML of the type ALLOPHONES: all that a synthesiser is told of it.
 *
 * <p>{@code maryxml/p/s/prosody/phrase/t/syllable/ph}, with a {@code boundary} before the first
 * phrase and at the end of each. A token without phones is a punctuation mark.
 */
final class Allophones {
  /** The silence before the first sound and after the last one, in milliseconds: cut off later. */
  private static final int EDGE_MILLIS = 100;

  private final PhoneTable table;
  private final String language;
  private final double rate;
  private final double pitch;

  /**
   * @param rate factor on the voice's own rate
   * @param pitch factor on the voice's own pitch
   */
  Allophones(PhoneTable table, String language, double rate, double pitch) {
    this.table = table;
    this.language = language;
    this.rate = rate;
    this.pitch = pitch;
  }

  /** Writes a sentence; its words stand in the document in their order. */
  Document of(Utterance utterance) {
    Document document = MaryXML.newDocument();
    document.getDocumentElement().setAttribute("xml:lang", language);
    Element paragraph = child(document.getDocumentElement(), MaryXML.PARAGRAPH);
    Element sentence = child(paragraph, MaryXML.SENTENCE);
    boundary(sentence, EDGE_MILLIS);
    Element prosody = child(sentence, MaryXML.PROSODY);
    prosody.setAttribute("rate", percent(rate));
    prosody.setAttribute("pitch", percent(pitch));
    List<Phrase> phrases = utterance.phrases();
    for (int i = 0; i < phrases.size(); i++) {
      phrase(child(prosody, MaryXML.PHRASE), phrases.get(i), i == phrases.size() - 1);
    }
    return document;
  }

  private void phrase(Element element, Phrase phrase, boolean last) {
    Melody melody = Melody.of(phrase.end());
    int nucleus = lastAccented(phrase.words());
    for (int i = 0; i < phrase.words().size(); i++) {
      String accent = i == nucleus ? melody.nuclearAccent() : Melody.ACCENT;
      word(child(element, MaryXML.TOKEN), phrase.words().get(i), accent);
    }
    if (!melody.punctuation().isEmpty()) {
      child(element, MaryXML.TOKEN).setTextContent(melody.punctuation());
    }
    long pause = Math.round(phrase.end().pauseMillis() / rate);
    Element boundary = boundary(element, last ? EDGE_MILLIS : pause);
    boundary.setAttribute("tone", melody.tone());
    boundary.setAttribute("breakindex", Integer.toString(melody.breakIndex()));
  }

  private static int lastAccented(List<SpokenWord> words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (words.get(i).phones().stream().anyMatch(Phone::stressed)) {
        return i;
      }
    }
    return -1;
  }

  private void word(Element token, SpokenWord word, String accent) {
    List<List<String>> symbols = table.of(word.phones());
    StringBuilder spelling = new StringBuilder();
    int from = 0;
    for (int length : Syllables.lengths(word.phones())) {
      Element syllable = child(token, MaryXML.SYLLABLE);
      if (word.phones().subList(from, from + length).stream().anyMatch(Phone::stressed)) {
        syllable.setAttribute("stress", "1");
        syllable.setAttribute("accent", accent);
      }
      String phones = phones(syllable, symbols.subList(from, from + length));
      spelling.append(spelling.isEmpty() ? "" : " - ").append(phones);
      from += length;
    }
    token.setAttribute("ph", spelling.toString());
  }

  private static String phones(Element syllable, List<List<String>> symbols) {
    List<String> all = symbols.stream().flatMap(List::stream).toList();
    for (String symbol : all) {
      child(syllable, MaryXML.PHONE).setAttribute("p", symbol);
    }
    String phones = String.join(" ", all);
    syllable.setAttribute("ph", phones);
    return phones;
  }

  private static Element boundary(Element parent, long millis) {
    Element boundary = child(parent, MaryXML.BOUNDARY);
    boundary.setAttribute("duration", Long.toString(millis));
    return boundary;
  }

  private static Element child(Element parent, String name) {
    return MaryXML.appendChildElement(parent, name);
  }

  /** A factor as SSML writes a change: 1.3 is +30%, 0.75 is -25%. */
  private static String percent(double factor) {
    BigDecimal change = BigDecimal.valueOf(factor).subtract(BigDecimal.ONE).movePointRight(2);
    return (change.signum() < 0 ? "" : "+") + change.stripTrailingZeros().toPlainString() + "%";
  }
}
