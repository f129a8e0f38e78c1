package rawi.arabic.normalise;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Spells a word in Latin letters by its usual sounds, fully vocalised.
 *
 * <p>Each hump of a name such as FaceMash is spelled by itself. The longest group of letters that
 * the tables know is taken first.
 */
final class LatinSounds {
  private static final Map<String, String> CONSONANTS = new LinkedHashMap<>();
  private static final Map<String, String> VOWELS = new LinkedHashMap<>();

  static {
    put(CONSONANTS, "tch تش|sch ش|sh ش|ch تش|ph ف|th ث|kh خ|gh غ|ck ك|qu كو|zh ژ|wh و|kn ن|wr ر");
    put(CONSONANTS, "ce سe|ci سi|cy سy|ge جe|gi جi|gy جy");
    put(
        CONSONANTS,
        "b ب|c ك|d د|f ف|g گ|h ه|j ج|k ك|l ل|m م|n ن|p پ|q ك|r ر|s س|t ت|v ڤ|w و|x كس|z ز");
    put(
        VOWELS,
        "oo ُو|ou ُو|ee ِي|ea ِي|ie ِي|ai َيْ|ay َيْ|ei َيْ|ey ِي|au ُو|aw ُو|oa ُو|ow ُو|oi ُويْ|oy ُويْ");
    put(VOWELS, "a َا|e ِ|i ِ|o ُو|u ُو");
  }

  private LatinSounds() {}

  private static void put(Map<String, String> table, String rows) {
    for (String row : rows.split("\\|")) {
      int blank = row.indexOf(' ');
      table.put(row.substring(0, blank), row.substring(blank + 1));
    }
  }

  /** A word of the letters A to Z in Arabic letters. */
  static String spell(String word) {
    StringBuilder spelling = new StringBuilder();
    for (String hump : word.split("(?<=[a-z])(?=[A-Z])")) {
      spellHump(hump.toLowerCase(Locale.ROOT), spelling);
    }
    return spelling.toString();
  }

  private static void spellHump(String hump, StringBuilder spelling) {
    String rest = hump.length() > 3 ? hump.replaceFirst("(?<=[^aeiou])e$", "") : hump;
    rest = rest.replaceAll("([b-df-hj-np-tv-z])\\1", "$1");
    for (int at = 0; at < rest.length(); ) {
      String consonant = longest(CONSONANTS, rest, at);
      if (consonant != null) {
        at += appendConsonant(spelling, consonant, rest, at);
      } else {
        at += appendVowel(spelling, rest, at);
      }
    }
  }

  private static @org.jspecify.annotations.Nullable String longest(
      Map<String, String> table, String word, int at) {
    for (String letters : table.keySet()) {
      if (word.startsWith(letters, at)) {
        return letters;
      }
    }
    return null;
  }

  private static int appendConsonant(StringBuilder spelling, String letters, String word, int at) {
    String arabic = CONSONANTS.getOrDefault(letters, "");
    // The second letter of ce, gi … is a vowel that is read in its own turn.
    boolean soft = arabic.charAt(arabic.length() - 1) < 128;
    int length = soft ? 1 : letters.length();
    String sounds = soft ? arabic.substring(0, arabic.length() - 1) : arabic;
    for (int i = 0; i < sounds.length(); i++) {
      spelling.append(sounds.charAt(i));
      boolean last = i == sounds.length() - 1;
      if (!last || !vowelAt(word, at + length)) {
        spelling.append('ْ');
      }
    }
    return length;
  }

  private static int appendVowel(StringBuilder spelling, String word, int at) {
    if (word.charAt(at) == 'y') {
      boolean glide = at + 1 < word.length() && "aeiou".indexOf(word.charAt(at + 1)) >= 0;
      spelling.append(glide ? "ي" : at == 0 ? "إِي" : "ِي");
      return 1;
    }
    String letters = longest(VOWELS, word, at);
    String vowel = VOWELS.getOrDefault(letters == null ? "e" : letters, "");
    boolean carried = at > 0 && !vowelAt(word, at - 1);
    boolean last = at + (letters == null ? 1 : letters.length()) == word.length();
    spelling.append(carried ? "" : vowel.startsWith("ِ") ? "إ" : "أ").append(vowel);
    if (last && vowel.equals("ِ")) {
      spelling.append('ي');
    }
    return letters == null ? 1 : letters.length();
  }

  private static boolean vowelAt(String word, int at) {
    return at < word.length() && "aeiouy".indexOf(word.charAt(at)) >= 0;
  }
}
