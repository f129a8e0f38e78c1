package rawi.engine.espeak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import rawi.arabic.phonemes.Boundary;
import rawi.arabic.phonemes.Emphasis;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.Phoneme;
import rawi.arabic.phonemes.Phrase;
import rawi.arabic.phonemes.SpokenWord;
import rawi.arabic.phonemes.Utterance;

/**
 * Words written in the phonetic alphabet: ː after what is long, ˈ before the stressed vowel, a full
 * stop after what is dark.
 */
public final class Sounds {
  private static final List<Phoneme> LONGEST_NAME_FIRST =
      Arrays.stream(Phoneme.values())
          .sorted(Comparator.comparingInt((Phoneme p) -> p.ipa().length()).reversed())
          .toList();

  private Sounds() {}

  public static SpokenWord of(Phoneme... phonemes) {
    return new SpokenWord(Arrays.stream(phonemes).map(Phone::of).toList());
  }

  public static List<SpokenWord> words(String ipa) {
    return Arrays.stream(ipa.split(" ", -1)).map(Sounds::word).toList();
  }

  public static SpokenWord word(String ipa) {
    List<Phone> phones = new ArrayList<>();
    int at = 0;
    while (at < ipa.length()) {
      boolean stressed = ipa.charAt(at) == 'ˈ';
      at += stressed ? 1 : 0;
      Phoneme phoneme = phonemeAt(ipa, at);
      at += phoneme.ipa().length();
      boolean dark = at < ipa.length() && ipa.charAt(at) == '.';
      at += dark ? 1 : 0;
      boolean isLong = at < ipa.length() && ipa.charAt(at) == 'ː';
      at += isLong ? 1 : 0;
      phones.add(new Phone(phoneme, isLong, stressed, dark));
    }
    return new SpokenWord(phones);
  }

  private static Phoneme phonemeAt(String ipa, int at) {
    return LONGEST_NAME_FIRST.stream()
        .filter(phoneme -> ipa.startsWith(phoneme.ipa(), at))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(ipa + " at " + at));
  }

  public static Phrase phrase(String ipa, Boundary end) {
    return new Phrase(Emphasis.of(words(ipa)), end);
  }

  public static Utterance utterance(String ipa) {
    return new Utterance(List.of(phrase(ipa, Boundary.STATEMENT)));
  }
}
