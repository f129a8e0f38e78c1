package rawi.arabic.normalise;

import java.util.List;
import java.util.Locale;

/** The English names of the Latin letters, as Arabic newsreaders say them: BBC is بي بي سي. */
final class LatinLetters {
  private static final String[] NAMES = {
    "إِيه ʔˈeː", "بِي bˈiː", "سِي sˈiː", "دِي dˈiː", "إِي ʔˈiː", "إِفْ ʔˈef", "جِي dʒˈiː",
    "إِتْشْ ʔˈetʃ", "آيْ ʔˈaːj", "جِيه dʒˈeː", "كِيه kˈeː", "إِلْ ʔˈel", "إِمْ ʔˈem", "إِنْ ʔˈen",
    "أُو ʔˈoː", "پِي pˈiː", "كِيُو kijˈuː", "آرْ ʔˈaːr", "إِسْ ʔˈes", "تِي tˈiː", "يُو jˈuː",
    "ڤِي vˈiː", "دَبِلْيُو dabˈiljuː", "إِكْسْ ʔˈeks", "وَايْ wˈaːj", "زِدْ zˈed"
  };

  private LatinLetters() {}

  /** The names of the letters A to Z of an acronym. */
  static List<ForeignWord> names(String acronym) {
    return acronym
        .toUpperCase(Locale.ROOT)
        .chars()
        .mapToObj(letter -> name(NAMES[letter - 'A']))
        .toList();
  }

  private static ForeignWord name(String row) {
    int blank = row.indexOf(' ');
    return new ForeignWord(row.substring(0, blank), row.substring(blank + 1));
  }
}
