package rawi.arabic.phonemes;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes sounds in the International Phonetic Alphabet.
 *
 * <p>ː is length of a vowel or a consonant; ˈ stands before the consonant that begins the stressed
 * syllable.
 */
public final class Ipa {
  private Ipa() {}

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
        ipa.append('ˈ');
      }
      ipa.append(phone.phoneme().ipa()).append(phone.isLong() ? "ː" : "");
    }
    return ipa.toString();
  }
}
