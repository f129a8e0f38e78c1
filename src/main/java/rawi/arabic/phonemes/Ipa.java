package rawi.arabic.phonemes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes sounds in the International Phonetic Alphabet.
 *
 * <p>ː is length of a vowel or a consonant; ˈ stands before the consonant that begins the stressed
 * syllable.
 */
public final class Ipa {
  private static final char STRESS = 'ˈ';
  private static final char LENGTH = 'ː';

  private Ipa() {}

  /**
   * Reads sounds as {@link #of(SpokenWord)} writes them.
   *
   * @throws IllegalArgumentException if a sign is none of the alphabet's, naming it
   */
  public static SpokenWord parse(String ipa) {
    List<Phone> phones = new ArrayList<>();
    boolean stress = false;
    for (int at = 0; at < ipa.length(); ) {
      if (ipa.charAt(at) == STRESS) {
        stress = true;
        at++;
        continue;
      }
      Phoneme phoneme = longestAt(ipa, at);
      at += phoneme.ipa().length();
      boolean isLong = at < ipa.length() && ipa.charAt(at) == LENGTH;
      at += isLong ? 1 : 0;
      boolean stressed = stress && phoneme.isVowel();
      phones.add(new Phone(phoneme, isLong, stressed));
      stress &= !stressed;
    }
    return new SpokenWord(phones);
  }

  private static Phoneme longestAt(String ipa, int at) {
    return Arrays.stream(Phoneme.values())
        .filter(phoneme -> ipa.startsWith(phoneme.ipa(), at))
        .max(Comparator.comparingInt(phoneme -> phoneme.ipa().length()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + ipa.charAt(at) + "' in /" + ipa + "/ is no sound"));
  }

  /** All words of a sentence, apart by blanks. */
  public static String of(Utterance utterance) {
    return utterance.phrases().stream()
        .flatMap(phrase -> phrase.words().stream())
        .map(Ipa::of)
        .collect(Collectors.joining(" "));
  }

  /** One word, without blanks. */
  public static String of(SpokenWord word) {
    List<Phone> phones = word.phones();
    StringBuilder ipa = new StringBuilder();
    for (int at = 0; at < phones.size(); at++) {
      Phone phone = phones.get(at);
      boolean onset = !phone.phoneme().isVowel() && at + 1 < phones.size();
      boolean bare = at == 0 || phones.get(at - 1).phoneme().isVowel();
      if (onset && phones.get(at + 1).stressed() || phone.stressed() && at == 0 && bare) {
        ipa.append(STRESS);
      }
      ipa.append(phone.phoneme().ipa()).append(phone.isLong() ? String.valueOf(LENGTH) : "");
    }
    return ipa.toString();
  }
}
