package rawi.engine.espeak;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.Phoneme;
import rawi.arabic.phonemes.SpokenWord;

/**
 * Writes words in espeak-ng's names for the sounds of its Arabic voice.
 *
 * <p>The names were chosen by measure, each sound between two vowels:
 *
 * <ul>
 *   <li>Vowels have a dark form beside the light one, for {@link Phone#dark()}.
 *   <li>ṣād is {@code s} beside dark vowels: the Arabic table's {@code s[} is made as a stop, with
 *       a silence of 35 ms before it, and doubled it breaks in two.
 *   <li>Ghayn is {@code Q} (61 ms): {@code gH} is a g of 23 ms.
 *   <li>ʒ is {@code Z;}, since {@code Z} is ẓāʾ.
 *   <li>Doubled ḥāʾ is {@code hH} (210 ms): {@code HH} would last 300 ms.
 * </ul>
 */
final class EspeakPhonemes {
  /** Between names; without it espeak reads d and ḥāʾ, {@code d} {@code H}, as {@code dH}. */
  private static final String SEPARATOR = "|";

  /** After a consonant it doubles it, a stop as one long closure; after a vowel it lengthens it. */
  private static final String LONG = ":";

  private static final String STRESS = "'";
  private static final String DARK = ".";
  private static final String LONG_HAH = "hH";

  private static final Map<Phoneme, String> NAMES =
      Map.ofEntries(
          entry(Phoneme.GLOTTAL_STOP, "?"),
          entry(Phoneme.B, "b"),
          entry(Phoneme.T, "t"),
          entry(Phoneme.TH, "T"),
          entry(Phoneme.J, "dZ"),
          entry(Phoneme.HAH, "H"),
          entry(Phoneme.KH, "X"),
          entry(Phoneme.D, "d"),
          entry(Phoneme.DH, "D"),
          entry(Phoneme.R, "r"),
          entry(Phoneme.Z, "z"),
          entry(Phoneme.S, "s"),
          entry(Phoneme.SH, "S"),
          entry(Phoneme.SAD, "s"),
          entry(Phoneme.DAD, "dH"),
          entry(Phoneme.TAH, "t["),
          entry(Phoneme.ZAH, "Z"),
          entry(Phoneme.AIN, "A"),
          entry(Phoneme.GH, "Q"),
          entry(Phoneme.F, "f"),
          entry(Phoneme.Q, "q"),
          entry(Phoneme.K, "k"),
          entry(Phoneme.L, "l"),
          entry(Phoneme.M, "m"),
          entry(Phoneme.N, "n"),
          entry(Phoneme.H, "h"),
          entry(Phoneme.W, "w"),
          entry(Phoneme.Y, "j"),
          entry(Phoneme.A, "a"),
          entry(Phoneme.I, "i"),
          entry(Phoneme.U, "u"),
          entry(Phoneme.P, "p"),
          entry(Phoneme.V, "v"),
          entry(Phoneme.G, "g"),
          entry(Phoneme.CH, "tS"),
          entry(Phoneme.ZH, "Z;"),
          entry(Phoneme.E, "e"),
          entry(Phoneme.O, "o"));

  private EspeakPhonemes() {}

  /** The words with blanks between them. */
  static String of(List<SpokenWord> words) {
    return words.stream().map(EspeakPhonemes::of).collect(Collectors.joining(" "));
  }

  /** One word. */
  static String of(SpokenWord word) {
    StringJoiner names = new StringJoiner(SEPARATOR);
    for (int i = 0; i < word.phones().size(); i++) {
      names.add(nameAt(word.phones(), i));
    }
    return names.toString();
  }

  private static String nameAt(List<Phone> phones, int at) {
    Phone phone = phones.get(at);
    if (phone.phoneme() == Phoneme.HAH && phone.isLong()) {
      return LONG_HAH;
    }
    boolean dark = phone.dark() && hasDark(phone.phoneme());
    return (phone.stressed() ? STRESS : "")
        + NAMES.get(phone.phoneme())
        + (dark ? DARK : "")
        + (phone.isLong() ? LONG : "");
  }

  private static boolean hasDark(Phoneme phoneme) {
    return switch (phoneme) {
      case A, I, U -> true;
      default -> false;
    };
  }
}
