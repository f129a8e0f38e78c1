package rawi.engine.espeak;

import java.util.ArrayList;
import java.util.List;
import rawi.arabic.phonemes.Boundary;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.Phrase;
import rawi.arabic.phonemes.SpokenWord;

/**
 * What espeak speaks in one go: a phrase, or a piece of one that is too long for it.
 *
 * @param phonemes in espeak's names
 * @param end how it ends
 */
record Clause(String phonemes, Boundary end) {
  /** Espeak reads a clause into a buffer of 800 bytes, and cuts what is over it wherever it is. */
  private static final int MOST_BYTES = 500;

  /** No Arabic word has as many sounds; a longer one comes of text that is none. */
  private static final int MOST_PHONES = 60;

  /** The clauses of a phrase in order; between two of them the speaker takes breath. */
  static List<Clause> of(Phrase phrase) {
    List<String> pieces = pieces(phrase.words());
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Boundary end = i == pieces.size() - 1 ? phrase.end() : Boundary.BREATH;
      clauses.add(new Clause(pieces.get(i), end));
    }
    return clauses;
  }

  private static List<String> pieces(List<SpokenWord> words) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (SpokenWord word : words) {
      for (SpokenWord part : parts(word)) {
        String names = EspeakPhonemes.of(part);
        if (!piece.isEmpty() && piece.length() + names.length() >= MOST_BYTES) {
          pieces.add(piece.toString());
          piece.setLength(0);
        }
        piece.append(piece.isEmpty() ? "" : " ").append(names);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static List<SpokenWord> parts(SpokenWord word) {
    List<Phone> phones = word.phones();
    List<SpokenWord> parts = new ArrayList<>();
    for (int from = 0; from < phones.size(); from += MOST_PHONES) {
      parts.add(new SpokenWord(phones.subList(from, Math.min(from + MOST_PHONES, phones.size()))));
    }
    return parts;
  }

  /** What is handed to espeak: the mark after the brackets chooses the melody. */
  String text() {
    return "[[" + phonemes + "]]" + mark();
  }

  private String mark() {
    return switch (end) {
      case STATEMENT -> ".";
      case QUESTION -> "?";
      case EXCLAMATION -> "!";
      case BREATH, LIST, ASIDE, COMMA, SEMICOLON, COLON -> ",";
    };
  }
}
