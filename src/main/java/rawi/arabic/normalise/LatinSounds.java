package rawi.arabic.normalise;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

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

  private final String word;

  /** How many letters are heard: a final e behind a consonant is silent, but softens c and g. */
  private final int heard;

  private final StringBuilder spelling = new StringBuilder();

  private LatinSounds(String word) {
    this.word = word;
    this.heard = word.matches("..+[^aeiou]e") ? word.length() - 1 : word.length();
  }

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
      String once = hump.toLowerCase(Locale.ROOT).replaceAll("([b-df-hj-np-tv-z])\\1", "$1");
      spelling.append(new LatinSounds(once).spell());
    }
    return spelling.toString();
  }

  private String spell() {
    for (int at = 0; at < heard; ) {
      String consonant = longest(CONSONANTS, at);
      at += consonant != null ? appendConsonant(consonant, at) : appendVowel(at);
    }
    return spelling.toString();
  }

  private @Nullable String longest(Map<String, String> table, int at) {
    for (String letters : table.keySet()) {
      if (word.startsWith(letters, at)) {
        return letters;
      }
    }
    return null;
  }

  private int appendConsonant(String letters, int at) {
    String arabic = CONSONANTS.getOrDefault(letters, "");
    // The second letter of ce, gi … is a vowel that is read in its own turn.
    boolean soft = arabic.charAt(arabic.length() - 1) < 128;
    int length = soft ? 1 : letters.length();
    String sounds = soft ? arabic.substring(0, arabic.length() - 1) : arabic;
    for (int i = 0; i < sounds.length(); i++) {
      spelling.append(sounds.charAt(i));
      boolean last = i == sounds.length() - 1;
      if (!last || !isVowel(at + length)) {
        spelling.append(Marks.SUKUN);
      }
    }
    return length;
  }

  private int appendVowel(int at) {
    if (word.charAt(at) == 'y') {
      boolean glide = isVowel(at + 1);
      spelling.append(glide ? "ي" : at == 0 ? "إِي" : "ِي");
      return 1;
    }
    String letters = longest(VOWELS, at);
    String vowel = VOWELS.getOrDefault(letters == null ? "e" : letters, "");
    int length = letters == null ? 1 : letters.length();
    boolean carried = at > 0 && !isVowel(at - 1);
    spelling.append(carried ? "" : vowel.startsWith("ِ") ? "إ" : "أ").append(vowel);
    if (at + length == heard && vowel.equals("ِ")) {
      spelling.append(Letters.YA);
    }
    return length;
  }

  private boolean isVowel(int at) {
    return at < heard && "aeiouy".indexOf(word.charAt(at)) >= 0;
  }
}
