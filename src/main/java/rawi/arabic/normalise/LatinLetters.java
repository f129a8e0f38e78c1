package rawi.arabic.normalise;

import java.util.List;
import java.util.Locale;

/** The English names of the Latin letters, as Arabic newsreaders say them: BBC is بي بي سي. */
final class LatinLetters {
  private static final String[] NAMES = {
    "إِيه ˈʔeː", "بِي ˈbiː", "سِي ˈsiː", "دِي ˈdiː", "إِي ˈʔiː", "إِفْ ˈʔef", "جِي ˈdʒiː",
    "إِتْشْ ˈʔetʃ", "آيْ ˈʔaːj", "جِيه ˈdʒeː", "كِيه ˈkeː", "إِلْ ˈʔel", "إِمْ ˈʔem", "إِنْ ˈʔen",
    "أُو ˈʔoː", "پِي ˈpiː", "كِيُو kiˈjuː", "آرْ ˈʔaːr", "إِسْ ˈʔes", "تِي ˈtiː", "يُو ˈjuː",
    "ڤِي ˈviː", "دَبِلْيُو daˈbiljuː", "إِكْسْ ˈʔeks", "وَايْ ˈwaːj", "زِدْ ˈzed"
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
