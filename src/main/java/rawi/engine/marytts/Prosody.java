package rawi.engine.marytts;

import marytts.datatypes.MaryXML;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the {@code <prosody>} round a sentence asks for, as factors on the voice's own. */
record Prosody(double rate, double pitch) {
  /** Of the only such element of a document; the voice as it is where there is none. */
  static Prosody of(Document document) {
    return document.getElementsByTagName(MaryXML.PROSODY).item(0) instanceof Element prosody
        ? new Prosody(factor(prosody, "rate"), factor(prosody, "pitch"))
        : new Prosody(1, 1);
  }

  private static double factor(Element prosody, String name) {
    String change = prosody.getAttribute(name);
    return change.isEmpty()
        ? 1
        : 1 + Double.parseDouble(change.substring(0, change.length() - 1)) / 100;
  }
}
