package rawi.arabic.phonemes;

import java.util.List;

/**
 * Finds the dark (velarised) allophones of a phrase: the layer between phonemes and sound.
 *
 * <ul>
 *   <li>sˤ dˤ tˤ ðˤ darken the nearest a or u on either side, through consonants that do not block,
 *       and an i only where it touches them.
 *   <li>j, ʃ and dʒ, being high and front, block the spreading, as i itself does; so do s d t ð,
 *       which dark vowels on both sides would make emphatics.
 *   <li>q darkens the a on both its sides, x and ɣ the a behind them.
 *   <li>r is dark, and with it the a beside it, unless an i follows it, or it closes a syllable
 *       behind an i.
 *   <li>The l of الله is dark with its long a, unless an i stands before it.
 * </ul>
 *
 * <p>Sources: J. Watson, The Phonology and Morphology of Arabic (Oxford 2002), chapter 10, on the
 * domain, which is the syllable at least and the word in many dialects; S. Davis, Emphasis Spread
 * in Arabic and Grounded Phonology (Linguistic Inquiry 26, 1995), on the sounds that block it; the
 * recitation's tafkhīm for q x ɣ, r and the name of God. Standard Arabic spreads least, so the
 * smallest domain is taken. In the MFA dictionary dark vowels stand beside an emphatic, q, r or the
 * dark l, and hardly elsewhere.
 */
public final class Emphasis {
  private Emphasis() {}

  /** The words of a phrase that was put together by hand, with their dark sounds. */
  public static List<SpokenWord> of(List<SpokenWord> phrase) {
    List<WordSounds> words = phrase.stream().map(WordSounds::of).toList();
    spread(words);
    return words.stream().map(word -> new SpokenWord(word.phones())).toList();
  }

  /** Darkens the sounds of a phrase in place. */
  static void spread(List<WordSounds> phrase) {
    Phoneme before = Phoneme.A;
    for (WordSounds word : phrase) {
      List<Phone> phones = word.phones();
      for (int at = 0; at < phones.size(); at++) {
        spread(phones, at);
      }
      darkenNameOfGod(phones, before);
      before = word.last().phoneme();
    }
  }

  private static void spread(List<Phone> phones, int at) {
    switch (phones.get(at).phoneme()) {
      case SAD, DAD, TAH, ZAH -> {
        spread(phones, at, 1);
        spread(phones, at, -1);
      }
      case Q -> {
        darkenA(phones, at - 1);
        darkenA(phones, at + 1);
      }
      case KH, GH -> darkenA(phones, at + 1);
      case R -> darkenRa(phones, at);
      default -> {}
    }
  }

  /** From an emphatic to the nearest vowel on one side. */
  private static void spread(List<Phone> phones, int emphatic, int step) {
    for (int at = emphatic + step; at >= 0 && at < phones.size(); at += step) {
      Phoneme sound = phones.get(at).phoneme();
      if (sound.isVowel()) {
        boolean touches = at == emphatic + step;
        boolean back = sound == Phoneme.A || sound == Phoneme.U;
        if (back || touches && sound == Phoneme.I) {
          darken(phones, at);
        }
        return;
      }
      if (blocks(sound)) {
        return;
      }
    }
  }

  private static boolean blocks(Phoneme sound) {
    return switch (sound) {
      case Y, SH, J, S, D, T, DH -> true;
      default -> false;
    };
  }

  private static void darkenRa(List<Phone> phones, int at) {
    boolean last = at + 1 == phones.size();
    boolean vowelFollows = !last && phones.get(at + 1).phoneme().isVowel();
    int deciding = vowelFollows ? at + 1 : at - 1;
    if (deciding >= 0 && phones.get(deciding).phoneme() == Phoneme.I) {
      return;
    }
    darken(phones, at);
    darkenA(phones, at - 1);
    darkenA(phones, at + 1);
  }

  private static void darkenA(List<Phone> phones, int at) {
    if (at >= 0 && at < phones.size() && phones.get(at).phoneme() == Phoneme.A) {
      darken(phones, at);
    }
  }

  private static void darken(List<Phone> phones, int at) {
    phones.set(at, phones.get(at).darkened());
  }

  /** الله, behind nothing but prefixes: a doubled l, a long a, h, and at most its ending. */
  private static void darkenNameOfGod(List<Phone> phones, Phoneme lastBefore) {
    for (int at = 0; at < Math.min(6, phones.size() - 2); at++) {
      boolean name =
          isLong(phones, at, Phoneme.L)
              && isLong(phones, at + 1, Phoneme.A)
              && phones.get(at + 2).phoneme() == Phoneme.H
              && isEnding(phones.subList(at + 3, phones.size()))
              && isPrefix(phones.subList(0, at));
      if (name) {
        Phoneme before = at == 0 ? lastBefore : phones.get(at - 1).phoneme();
        if (before != Phoneme.I) {
          darken(phones, at);
          darken(phones, at + 1);
        }
        return;
      }
    }
  }

  private static boolean isLong(List<Phone> phones, int at, Phoneme phoneme) {
    return phones.get(at).isLong() && phones.get(at).phoneme() == phoneme;
  }

  /** A case vowel, or the umma of اللهم. */
  private static boolean isEnding(List<Phone> ending) {
    return ending.isEmpty()
        || !ending.get(0).isLong()
            && (ending.size() == 1 || ending.size() <= 3 && isLong(ending, 1, Phoneme.M));
  }

  /** Nothing, prefixes, or the عبد of عبدالله; صلّاها is no name of God. */
  private static boolean isPrefix(List<Phone> prefix) {
    return prefix.stream().noneMatch(Phone::isLong)
        && prefix.stream()
            .map(Phone::phoneme)
            .filter(sound -> !sound.isVowel())
            .allMatch(Emphasis::isPrefix);
  }

  private static boolean isPrefix(Phoneme sound) {
    return switch (sound) {
      case GLOTTAL_STOP, W, F, B, T, L, AIN, D -> true;
      default -> false;
    };
  }
}
