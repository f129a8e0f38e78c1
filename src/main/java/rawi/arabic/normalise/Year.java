package rawi.arabic.normalise;

import java.util.List;
import rawi.arabic.numbers.Cardinal;
import rawi.arabic.numbers.Gender;
import rawi.arabic.numbers.GrammaticalCase;

/** How years are said. */
final class Year {
  private Year() {}

  /** The number of a year. */
  static String words(int year, Gender of) {
    return Cardinal.words(year, of, GrammaticalCase.OBLIQUE);
  }

  /** Whether the sign of an era stands at a place: هـ or م. */
  static boolean isEra(List<Lexeme> lexemes, int at) {
    String word = Text.bare(lexemes, at);
    return word.equals("ه") || word.equals("م");
  }

  /** What is said for the sign of an era, with a blank before it. */
  static String era(List<Lexeme> lexemes, int at) {
    return Text.bare(lexemes, at).equals("ه") ? " لِلْهِجْرَة" : " لِلْمِيلَاد";
  }
}
