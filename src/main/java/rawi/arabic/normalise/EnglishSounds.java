package rawi.arabic.normalise;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rawi.arabic.phonemes.Ipa;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.Phoneme;

/**
 * English sounds as Arabic speakers say them.
 *
 * <ul>
 *   <li>Every r is heard, and diphthongs are a long vowel or a vowel with a glide: Nike is najkiː.
 *   <li>The neutral vowel, and the American o of "hot", take the vowel that is written: Amazon is
 *       ʔamazon. See {@link VowelLetters}.
 *   <li>ng is n and g, but n alone before another consonant: Washington is waːʃinton.
 *   <li>The stress stays where it is in English.
 * </ul>
 */
final class EnglishSounds {
  /** The neutral vowel, alone and with r. */
  private static final String SCHWA = "ə";

  private static final String SCHWA_R = "ɚ";
  private static final String HOT = "ɑː";
  private static final String NG = "ŋ";

  /** Short vowels that become long before an r that closes their syllable. */
  private static final String BEFORE_R = "ɪɛʊ";

  private static final int LONGEST_SIGN = 3;

  private static final Map<String, String> VOWELS =
      Map.ofEntries(
          entry("iː", "iː"),
          entry("i", "i"),
          entry("ɪ", "i"),
          entry("ᵻ", "i"),
          entry("iə", "ija"),
          entry("ɪə", "ija"),
          entry("iəɹ", "iːr"),
          entry("ɪəɹ", "iːr"),
          entry("e", "e"),
          entry("ɛ", "e"),
          entry("eɪ", "eː"),
          entry("eə", "eː"),
          entry("æ", "a"),
          entry("a", "a"),
          entry("aː", "aː"),
          entry("ɐ", "a"),
          entry("ʌ", "a"),
          entry("ɜː", "eːr"),
          entry("ɝ", "eːr"),
          entry("ɜːɹ", "eːr"),
          entry("ɔ", "o"),
          entry("ɔː", "oː"),
          entry("o", "o"),
          entry("oː", "oː"),
          entry("oʊ", "oː"),
          entry("əʊ", "oː"),
          entry("ʊ", "u"),
          entry("ʊə", "uː"),
          entry("u", "u"),
          entry("uː", "uː"),
          entry("aɪ", "aj"),
          entry("aʊ", "aw"),
          entry("ɔɪ", "oj"),
          entry(SCHWA, ""),
          entry(SCHWA_R, ""),
          entry(HOT, ""));

  private static final Map<String, String> CONSONANTS =
      Map.ofEntries(
          entry("b", "b"),
          entry("d", "d"),
          entry("f", "f"),
          entry("ɡ", "g"),
          entry("g", "g"),
          entry("h", "h"),
          entry("j", "j"),
          entry("k", "k"),
          entry("l", "l"),
          entry("m", "m"),
          entry("n", "n"),
          entry("p", "p"),
          entry("s", "s"),
          entry("t", "t"),
          entry("v", "v"),
          entry("w", "w"),
          entry("x", "x"),
          entry("z", "z"),
          entry("ɹ", "r"),
          entry("r", "r"),
          entry("ɾ", "t"),
          entry("θ", "θ"),
          entry("ð", "ð"),
          entry("ʃ", "ʃ"),
          entry("ʒ", "ʒ"),
          entry("tʃ", "tʃ"),
          entry("dʒ", "dʒ"),
          entry("ʔ", "ʔ"),
          entry(NG, ""));

  private final List<String> signs;
  private final VowelLetters letters;
  private final List<Phone> phones = new ArrayList<>();
  private boolean stress;

  private EnglishSounds(List<String> signs, VowelLetters letters) {
    this.signs = signs;
    this.letters = letters;
  }

  /**
   * The sounds of an English word.
   *
   * @param ipa its sounds in English
   * @param spelling its letters
   * @return empty if a sign is none of English
   */
  static Optional<List<Phone>> of(String ipa, String spelling) {
    List<String> signs = signs(ipa.replaceAll("[ˌ\\s]", ""));
    if (signs.isEmpty() || !signs.stream().allMatch(EnglishSounds::isKnown)) {
      return Optional.empty();
    }
    long vowels = signs.stream().filter(VOWELS::containsKey).count();
    return Optional.of(new EnglishSounds(signs, VowelLetters.of(spelling, (int) vowels)).phones());
  }

  private static List<String> signs(String ipa) {
    List<String> signs = new ArrayList<>();
    for (int at = 0; at < ipa.length(); ) {
      int length = Math.min(LONGEST_SIGN, ipa.length() - at);
      while (length > 1 && !isKnown(ipa.substring(at, at + length))) {
        length--;
      }
      signs.add(ipa.substring(at, at + length));
      at += length;
    }
    return signs;
  }

  private static boolean isKnown(String sign) {
    return VOWELS.containsKey(sign) || CONSONANTS.containsKey(sign) || sign.equals("ˈ");
  }

  private List<Phone> phones() {
    int nucleus = 0;
    for (int at = 0; at < signs.size(); at++) {
      String sign = signs.get(at);
      if (sign.equals("ˈ")) {
        stress = phones.stream().noneMatch(Phone::stressed);
      } else if (VOWELS.containsKey(sign)) {
        add(vowel(at, nucleus++));
      } else {
        add(sign.equals(NG) ? velarNasal(at) : CONSONANTS.getOrDefault(sign, ""));
      }
    }
    return LoanPhones.repair(phones);
  }

  private void add(String ipa) {
    for (Phone phone : ipa.isEmpty() ? List.<Phone>of() : Ipa.parse(ipa).phones()) {
      boolean bears = stress && phone.phoneme().isVowel();
      phones.add(bears ? phone.withStress() : phone);
      stress &= !bears;
    }
  }

  private String vowel(int at, int nucleus) {
    return switch (signs.get(at)) {
      case SCHWA -> letters.at(nucleus, isFirst() ? Phoneme.A : Phoneme.E).ipa();
      case SCHWA_R -> letters.at(nucleus, Phoneme.E).ipa() + (isSign(at + 1, "ɹ") ? "" : "r");
      case HOT -> letters.at(nucleus, Phoneme.A) == Phoneme.O ? "o" : "aː";
      default -> {
        String vowel = VOWELS.getOrDefault(signs.get(at), "");
        yield BEFORE_R.contains(signs.get(at)) && closesWithR(at + 1) ? vowel + "ː" : vowel;
      }
    };
  }

  private boolean isFirst() {
    return phones.isEmpty();
  }

  private boolean closesWithR(int at) {
    return isSign(at, "ɹ") && (at + 1 == signs.size() || CONSONANTS.containsKey(signs.get(at + 1)));
  }

  private String velarNasal(int at) {
    boolean beforeConsonant = at + 1 < signs.size() && CONSONANTS.containsKey(signs.get(at + 1));
    return beforeConsonant ? "n" : "ng";
  }

  private boolean isSign(int at, String sign) {
    return at < signs.size() && signs.get(at).equals(sign);
  }
}
