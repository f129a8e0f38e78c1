package rawi.arabic.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rawi.arabic.Token;

/** A web address is said short: "site example dot com"; a mail address with its name. */
final class AddressRule implements ReadingRule {
  private static final Map<String, String> DOMAINS =
      Map.of("com", "كُومْ", "org", "أُورْغْ", "net", "نِتْ", "info", "إِنْفُو", "gov", "غُوفْ");

  private final ReadingRule rest;

  /**
   * @param rest reads the parts of an address
   */
  AddressRule(ReadingRule rest) {
    this.rest = rest;
  }

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    Lexeme address = lexemes.get(at);
    if (!address.is(Lexeme.Kind.ADDRESS)) {
      return null;
    }
    List<Token> tokens = new ArrayList<>();
    String place = address.text().replaceFirst("^[A-Za-z]+://", "").replaceFirst("[/?#].*$", "");
    int sign = place.indexOf('@');
    if (sign >= 0) {
      if (!Text.bare(lexemes, at - 1).contains("بريد")) {
        say(tokens, address, "بَرِيد");
      }
      parts(tokens, address, place.substring(0, sign));
      say(tokens, address, "آتْ");
    } else if (!isAnnounced(lexemes, at)) {
      say(tokens, address, "مَوْقِع");
    }
    parts(tokens, address, place.substring(sign + 1).replaceFirst("(?i)^www\\.", ""));
    return new Reading(1, tokens);
  }

  /** Whether the sentence has just said that an address follows. */
  private static boolean isAnnounced(List<Lexeme> lexemes, int at) {
    return Text.bare(lexemes, at - 1).contains("موقع")
        || Text.bare(lexemes, at - 2).contains("موقع");
  }

  private void parts(List<Token> tokens, Lexeme address, String name) {
    String[] parts = name.split("\\.");
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        say(tokens, address, "نُقْطَة");
      }
      String domain = i > 0 ? DOMAINS.get(parts[i]) : null;
      if (domain != null) {
        say(tokens, address, domain);
      } else {
        part(tokens, address, parts[i]);
      }
    }
  }

  private void part(List<Token> tokens, Lexeme address, String text) {
    List<Lexeme> lexemes = Lexer.lexemes(text.replaceAll("[-_+]", " "));
    for (int at = 0; at < lexemes.size(); ) {
      Reading reading = rest.read(lexemes, at);
      if (reading != null) {
        for (Token token : reading.tokens()) {
          tokens.add(
              new Token(token.kind(), token.text(), address.start(), address.end(), token.ipa()));
        }
      }
      at += reading == null ? 1 : reading.length();
    }
  }

  private static void say(List<Token> tokens, Lexeme address, String word) {
    tokens.add(Token.word(word, address.start(), address.end()));
  }
}
