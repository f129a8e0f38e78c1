package rawi.arabic.normalise;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import rawi.arabic.letters.Letters;

/** Cuts a sentence into {@link Lexeme}s; blanks only part them. */
final class Lexer {
  private Lexer() {}

  static List<Lexeme> lexemes(String sentence) {
    List<Lexeme> lexemes = new ArrayList<>();
    int end;
    for (int start = 0; start < sentence.length(); start = end) {
      int first = sentence.codePointAt(start);
      end = start + Character.charCount(first);
      if (isInvisible(first) || UCharacter.isUWhiteSpace(first) && !partsGroups(sentence, start)) {
        continue;
      }
      Lexeme.Kind kind = kind(first);
      while (kind != Lexeme.Kind.SIGN && end < sentence.length()) {
        int next = sentence.codePointAt(end);
        if (kind(next) != kind && !continues(kind, next)) {
          break;
        }
        end += Character.charCount(next);
      }
      lexemes.add(new Lexeme(kind, sentence.substring(start, end), start, end));
    }
    return lexemes;
  }

  private static Lexeme.Kind kind(int c) {
    if (UCharacter.isDigit(c)) {
      return Lexeme.Kind.DIGITS;
    }
    if (isArabic(c)) {
      return Lexeme.Kind.ARABIC;
    }
    return UCharacter.isLetter(c) ? Lexeme.Kind.FOREIGN : Lexeme.Kind.SIGN;
  }

  private static boolean isArabic(int c) {
    return UCharacter.isLetter(c) && UScript.getScript(c) == UScript.ARABIC;
  }

  /** Marks, tatweel and invisible signs stand inside words. */
  private static boolean continues(Lexeme.Kind kind, int c) {
    boolean mark =
        switch (UCharacter.getType(c)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> isInvisible(c) || c == Letters.TATWEEL;
        };
    return mark && kind != Lexeme.Kind.DIGITS;
  }

  /** Whether a blank that forbids a line break stands between digits, as in 1 000 000. */
  private static boolean partsGroups(String sentence, int at) {
    char blank = sentence.charAt(at);
    return (blank == '\u00a0' || blank == '\u202f')
        && at > 0
        && at + 1 < sentence.length()
        && UCharacter.isDigit(sentence.charAt(at - 1))
        && UCharacter.isDigit(sentence.charAt(at + 1));
  }

  private static boolean isInvisible(int c) {
    return UCharacter.getType(c) == Character.FORMAT;
  }
}
