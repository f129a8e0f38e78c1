package rawi.arabic.normalise;

import java.util.Locale;
import java.util.stream.Collectors;

/** The English names of the Latin letters, as Arabic newsreaders say them: BBC is بي بي سي. */
final class LatinLetters {
  private static final String[] NAMES = {
    "إِيه", "بِي", "سِي", "دِي", "إِي", "إِفْ", "جِي", "إِتْشْ", "آيْ", "جِيه", "كِيه", "إِلْ",
        "إِمْ",
    "إِنْ", "أُو", "پِي", "كِيُو", "آرْ", "إِسْ", "تِي", "يُو", "ڤِي", "دَبِلْيُو", "إِكْسْ",
        "وَايْ", "زِدْ"
  };

  private LatinLetters() {}

  /** The names of the letters A to Z of an acronym, with blanks between. */
  static String names(String acronym) {
    return acronym
        .toUpperCase(Locale.ROOT)
        .chars()
        .mapToObj(c -> NAMES[c - 'A'])
        .collect(Collectors.joining(" "));
  }
}
