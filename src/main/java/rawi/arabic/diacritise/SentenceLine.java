package rawi.arabic.diacritise;

import java.util.ArrayList;
import java.util.List;
import rawi.arabic.SpokenText;
import rawi.arabic.Token;
import rawi.arabic.letters.Letter;

/** A spoken sentence as the network reads it, and as its marks make it. */
final class SentenceLine {
  private static final String OPENING = "(«";

  private final List<Token> tokens;
  private final List<List<Letter>> words = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final Alphabet alphabet;
  private final Line line;

  SentenceLine(SpokenText text, Alphabet alphabet) {
    this.tokens = text.tokens();
    this.alphabet = alphabet;
    StringBuilder characters = new StringBuilder();
    List<Integer> given = new ArrayList<>();
    boolean open = true;
    for (Token token : tokens) {
      boolean opens = OPENING.contains(token.text());
      if (!open && (token.isWord() || opens)) {
        characters.append(' ');
        given.add(Alphabet.BARE);
      }
      starts.add(characters.length());
      words.add(token.isWord() ? Letter.of(token.text()) : List.of());
      append(token, words.get(words.size() - 1), characters, given);
      open = opens;
    }
    byte[] classes = new byte[given.size()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = given.get(i).byteValue();
    }
    line = new Line(characters.toString(), classes);
  }

  private void append(Token token, List<Letter> word, StringBuilder line, List<Integer> given) {
    if (!token.isWord()) {
      line.append(token.text());
      token.text().chars().forEach(c -> given.add(Alphabet.BARE));
    }
    for (Letter letter : word) {
      line.append(letter.letter());
      given.add(alphabet.classOf(letter.marks()));
    }
  }

  Line line() {
    return line;
  }

  /** The tokens in their marks; the author's win. */
  List<MarkedToken> marked(Marking marking) {
    List<MarkedToken> marked = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      marked.add(
          token.isWord()
              ? word(token, words.get(i), starts.get(i), marking)
              : MarkedToken.sure(token));
    }
    return marked;
  }

  private MarkedToken word(Token token, List<Letter> written, int start, Marking marking) {
    List<Letter> predicted = new ArrayList<>();
    double confidence = 1;
    double ending = 1;
    for (int i = 0; i < written.size(); i++) {
      String marks = alphabet.classes().get(marking.classAt(start + i));
      predicted.add(Letter.of(written.get(i).letter() + marks).get(0));
      ending = written.get(i).isBare() ? marking.probability(start + i) : 1;
      confidence *= ending;
    }
    String spelling = Letter.spell(AuthorMarks.over(predicted, written));
    return new MarkedToken(token.withText(spelling), confidence, ending);
  }
}
