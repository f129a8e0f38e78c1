package rawi.arabic.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rawi.arabic.phonemes.Ipa;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.Phoneme;

/**
 * Reads a word in Latin letters by the sounds that they have in most languages.
 *
 * <p>The longest group of letters that the tables know is taken first. The last vowel but one bears
 * the stress, and is long where its syllable is open.
 */
final class LatinSounds {
  private static final Map<String, String> CONSONANTS = new LinkedHashMap<>();
  private static final Map<String, String> VOWELS = new LinkedHashMap<>();

  static {
    put(CONSONANTS, "tch tʃ|sch ʃ|sh ʃ|ch tʃ|ph f|th θ|kh x|gh ɣ|ck k|qu kw|zh ʒ|wh w|kn n|wr r");
    put(CONSONANTS, "ce s+|ci s+|cy s+|ge dʒ+|gi dʒ+|gy dʒ+");
    put(CONSONANTS, "b b|c k|d d|f f|g g|h h|j dʒ|k k|l l|m m|n n|p p|q k|r r|s s|t t|v v|w w");
    put(CONSONANTS, "x ks|z z");
    put(VOWELS, "oo uː|ou uː|ee iː|ea iː|ie iː|ai aj|ay aj|ei aj|ey iː|au aw|aw oː|oa oː|ow oː");
    put(VOWELS, "oi oj|oy oj|a a|e e|i i|o o|u u|y i");
  }

  private final String word;

  /** How many letters are heard: a silent e at the end softens c and g before it. */
  private final int heard;

  private final StringBuilder ipa = new StringBuilder();

  private LatinSounds(String word, boolean silentE) {
    this.word = word;
    this.heard = silentE && word.matches("..+[^aeiou]e") ? word.length() - 1 : word.length();
  }

  private static void put(Map<String, String> table, String rows) {
    for (String row : rows.split("\\|")) {
      int blank = row.indexOf(' ');
      table.put(row.substring(0, blank), row.substring(blank + 1));
    }
  }

  /**
   * The sounds of a word that may be English: an e at its end is silent.
   *
   * @param word letters A to Z, at least one
   */
  static List<Phone> english(String word) {
    return read(word, true);
  }

  /**
   * The sounds of a word whose every letter is heard.
   *
   * @param word letters A to Z, at least one
   */
  static List<Phone> plain(String word) {
    return read(word, false);
  }

  private static List<Phone> read(String word, boolean silentE) {
    LatinSounds sounds = new LatinSounds(word.toLowerCase(Locale.ROOT), silentE);
    for (int at = 0; at < sounds.heard; ) {
      String consonant = sounds.consonant(at);
      at += consonant != null ? sounds.addConsonant(consonant) : sounds.addVowel(at);
    }
    return lengthened(LoanPhones.repair(Ipa.parse(sounds.ipa.toString()).phones()));
  }

  private @Nullable String consonant(int at) {
    boolean glide = word.charAt(at) == 'y' && isVowel(at + 1);
    return glide ? "y" : longest(CONSONANTS, at);
  }

  private @Nullable String longest(Map<String, String> table, int at) {
    for (String letters : table.keySet()) {
      if (word.startsWith(letters, at)) {
        return letters;
      }
    }
    return null;
  }

  private int addConsonant(String letters) {
    String sounds = CONSONANTS.getOrDefault(letters, "j");
    // The second letter of ce, gi … is a vowel that is read in its own turn.
    boolean soft = sounds.endsWith("+");
    ipa.append(soft ? sounds.substring(0, sounds.length() - 1) : sounds);
    return soft ? 1 : letters.length();
  }

  private int addVowel(int at) {
    String letters = longest(VOWELS, at);
    ipa.append(VOWELS.getOrDefault(letters == null ? "e" : letters, ""));
    return letters == null ? 1 : Math.min(letters.length(), heard - at);
  }

  private boolean isVowel(int at) {
    return at < heard && "aeiou".indexOf(word.charAt(at)) >= 0;
  }

  private static List<Phone> lengthened(List<Phone> phones) {
    List<Phone> longer = new ArrayList<>(phones);
    for (int at = 0; at + 2 < phones.size(); at++) {
      Phone phone = phones.get(at);
      boolean open =
          !phones.get(at + 1).phoneme().isVowel() && phones.get(at + 2).phoneme().isVowel();
      if (phone.stressed() && open && !isGlide(phones.get(at + 1))) {
        longer.set(at, new Phone(phone.phoneme(), true, true));
      }
    }
    return List.copyOf(longer);
  }

  private static boolean isGlide(Phone phone) {
    return phone.phoneme() == Phoneme.Y || phone.phoneme() == Phoneme.W;
  }
}
