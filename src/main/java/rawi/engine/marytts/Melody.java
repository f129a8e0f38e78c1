package rawi.engine.marytts;

import rawi.arabic.phonemes.Boundary;

/**
 * How the end of a phrase is marked in MaryXML, in ToBI's terms.
 *
 * @param tone of the phrase's end
 * @param breakIndex 5 for the end of a sentence, 4 within it
 * @param nuclearAccent of the last accented syllable
 * @param punctuation after the last word; empty for none
 */
record Melody(String tone, int breakIndex, String nuclearAccent, String punctuation) {
  /** Of every accented syllable but the last one of a statement. */
  static final String ACCENT = "L+H*";

  static Melody of(Boundary end) {
    return switch (end) {
      case STATEMENT -> new Melody("L-L%", 5, "!H*", ".");
      case EXCLAMATION -> new Melody("L-L%", 5, "!H*", "!");
      case QUESTION -> new Melody("H-H%", 5, ACCENT, "?");
      case COMMA, LIST -> new Melody("H-L%", 4, ACCENT, ",");
      case SEMICOLON -> new Melody("H-L%", 4, ACCENT, ";");
      case COLON -> new Melody("H-L%", 4, ACCENT, ":");
      case ASIDE, BREATH -> new Melody("H-L%", 4, ACCENT, "");
    };
  }
}
