package rawi.arabic.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rawi.arabic.phonemes.Ipa;
import rawi.arabic.phonemes.Phone;

/**
 * Says one word of another language.
 *
 * <ul>
 *   <li>A name that is in the tables has its sounds from there.
 *   <li>Up to five capitals (BBC), and capitals or few letters without a vowel (pdf), are said
 *       letter by letter; longer capitals are a word (SAMSUNG).
 *   <li>The humps of a name are said one after the other: FaceMash; i and e before a hump by their
 *       names: iPhone.
 *   <li>Other words in the letters A to Z are English; words with accents, and those of other
 *       scripts, are read as they are written.
 * </ul>
 */
final class ForeignWords {
  private static final int LONGEST_ACRONYM = 5;
  private static final Pattern HUMPS =
      Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  private static final Pattern PLURAL = Pattern.compile("[A-Z]{2,5}s");

  /** What is joined to the hump behind it. */
  private static final Map<String, String> BEFORE_HUMP =
      Map.of("i", "ʔaːj", "e", "ʔiː", "Mc", "mak", "Mac", "mak", "O", "ʔoː");

  private final LatinScript script = new LatinScript();
  private final ForeignNames names;
  private final EnglishPronouncer english;

  ForeignWords(ForeignNames names, EnglishPronouncer english) {
    this.names = names;
    this.english = english;
  }

  /** What is said for a word; nothing where it has no letter that is heard. */
  List<ForeignWord> say(String word) {
    if (!word.codePoints().allMatch(c -> c < 128 || Character.getType(c) == Character.FORMAT)) {
      return plain(word);
    }
    String ascii = LatinScript.ascii(word);
    if (PLURAL.matcher(ascii).matches()) {
      return LatinLetters.names(ascii.substring(0, ascii.length() - 1));
    }
    return isSpelled(ascii) ? LatinLetters.names(ascii) : humps(ascii);
  }

  /** What is said for a word whose every letter is heard, as in French or Russian names. */
  List<ForeignWord> plain(String word) {
    String letters = script.letters(word);
    return letters.isEmpty() ? List.of() : List.of(ForeignWord.of(LatinSounds.plain(letters)));
  }

  /** One English word with an apostrophe in it. */
  ForeignWord english(String word) {
    return english
        .pronounce(word)
        .flatMap(ipa -> EnglishSounds.of(ipa, LatinScript.ascii(word)))
        .map(ForeignWord::of)
        .orElseGet(() -> ForeignWord.of(LatinSounds.english(LatinScript.ascii(word))));
  }

  private static boolean isSpelled(String word) {
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    boolean vowelless = !word.matches("(?i).*[aeiouy].*");
    boolean isShort = word.length() <= LONGEST_ACRONYM;
    return capitals && (isShort || vowelless) || vowelless && isShort || word.length() == 1;
  }

  private List<ForeignWord> humps(String word) {
    List<ForeignWord> said = new ArrayList<>();
    String[] humps = HUMPS.split(word);
    String before = humps.length > 1 ? BEFORE_HUMP.getOrDefault(humps[0], "") : "";
    for (int i = before.isEmpty() ? 0 : 1; i < humps.length; i++) {
      said.addAll(hump(humps[i]));
    }
    if (!before.isEmpty()) {
      said.set(0, joined(Ipa.parse(before).phones(), said.get(0)));
    }
    return said;
  }

  private List<ForeignWord> hump(String hump) {
    List<ForeignWord> known = names.word(hump);
    if (known != null) {
      return known;
    }
    return isSpelled(hump) ? LatinLetters.names(hump) : List.of(english(lowered(hump)));
  }

  private static ForeignWord joined(List<Phone> before, ForeignWord word) {
    List<Phone> phones = new ArrayList<>(before);
    phones.addAll(word.phones());
    return ForeignWord.of(LoanPhones.repair(phones));
  }

  /** Capitals inside a word would make it an acronym for a dictionary. */
  private static String lowered(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /**
   * A French word with the elided one before it, as in l'Équipe.
   *
   * @return null where it has no letter that is heard
   */
  @Nullable ForeignWord elided(String before, String word) {
    String letters = script.letters(word).toLowerCase(Locale.ROOT);
    String heard = letters.replace("qu", "k").replace("oi", "wa").replaceFirst("^h", "");
    if (heard.isEmpty()) {
      return null;
    }
    boolean silentE = word.endsWith("e");
    String joined = before.replace("qu", "k") + heard;
    return ForeignWord.of(silentE ? LatinSounds.english(joined) : LatinSounds.plain(joined));
  }
}
