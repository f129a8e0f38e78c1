package rawi.arabic.normalise;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rawi.arabic.letters.Letters;

/** Cuts a sentence into {@link Lexeme}s; blanks only part them. */
final class Lexer {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[\\w.-]*\\w(?:[/?#][\\w/?#=&%.~+-]*[\\w/])?"
              + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
              + "|[a-zA-Z][\\w-]*(?:\\.[\\w-]+)*\\.(?:com|org|net|info|gov|edu|example)\\b"
              + "(?:/[\\w/?#=&%.~+-]*[\\w/])?");

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
      int address = addressEnd(sentence, start);
      if (address > 0) {
        end = address;
        String text = sentence.substring(start, end);
        lexemes.add(new Lexeme(Lexeme.Kind.ADDRESS, text, start, end));
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

  /** Where a web or mail address that begins at a place ends; 0 where none begins. */
  private static int addressEnd(String sentence, int start) {
    boolean inside = start > 0 && Character.isLetterOrDigit(sentence.charAt(start - 1));
    if (inside || !isAscii(sentence.charAt(start))) {
      return 0;
    }
    Matcher matcher = ADDRESS.matcher(sentence).region(start, sentence.length());
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  private static boolean isAscii(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
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
