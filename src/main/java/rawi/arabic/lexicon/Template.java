package rawi.arabic.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/**
 * A word as the lexicon spells it, with what is left to the author and to the diacritiser.
 *
 * @param slots its letters
 */
record Template(List<Slot> slots) {
  Template {
    slots = List.copyOf(slots);
  }

  /** A word of an entry, without prefix or ending. */
  static Template of(List<Letter> word) {
    List<Slot> slots = new ArrayList<>();
    for (int at = 0; at < word.size(); at++) {
      slots.add(new Slot(word.get(at), kind(word, at)));
    }
    return new Template(slots);
  }

  private static Slot.Kind kind(List<Letter> word, int at) {
    Letter letter = word.get(at);
    if (letter.isBare() && isUnheard(word, at)) {
      return Slot.Kind.SILENT;
    }
    return letter.isBare() || at == word.size() - 1 ? Slot.Kind.OPEN : Slot.Kind.FIXED;
  }

  /** Whether a bare letter lengthens the vowel before it, or is not said. */
  private static boolean isUnheard(List<Letter> word, int at) {
    char before = at == 0 ? Marks.NONE : word.get(at - 1).vowel();
    return switch (word.get(at).letter()) {
      case Letters.ALIF, Letters.ALIF_WASLA, Letters.ALIF_MADDA, Letters.ALIF_MAQSURA -> true;
      case Letters.WAW -> before == Marks.DAMMA;
      case Letters.YA -> before == Marks.KASRA;
      case Letters.LAM -> at > 0 && at + 1 < word.size() && isSwallowed(word, at);
      default -> false;
    };
  }

  private static boolean isSwallowed(List<Letter> word, int lam) {
    return word.get(lam - 1).letter() == Letters.ALIF && word.get(lam + 1).shadda();
  }

  char letter(int at) {
    return slots.get(at).letter().letter();
  }

  Slot last() {
    return slots.get(slots.size() - 1);
  }

  boolean endsInTanween() {
    return Marks.isTanween(last().letter().vowel())
        || slots.size() > 1 && Marks.isTanween(slots.get(slots.size() - 2).letter().vowel());
  }

  /**
   * Whether it is a participle in مُ, whose inner vowel another ending can turn: مُجْتَمَع,
   * مُجْتَمِعِين.
   */
  boolean isParticiple() {
    return letter(0) == Letters.MIM && slots.get(0).letter().vowel() == Marks.DAMMA;
  }

  /** Whether it ends in ِيَة, behind the article an adjective's ِيَّة: سُورِيَة, السُّورِيَّة. */
  boolean looksLikeAnAdjective() {
    int ya = slots.size() - 2;
    return ya > 0
        && letter(ya) == Letters.YA
        && !slots.get(ya).letter().shadda()
        && slots.get(ya - 1).letter().vowel() == Marks.KASRA
        && letter(ya + 1) == Letters.TA_MARBUTA;
  }

  /** Whether the author's word can be this one. */
  boolean agrees(List<Letter> written) {
    if (written.size() != slots.size()) {
      return Written.hasNoMarksButItsEnding(written);
    }
    for (int at = 0; at < written.size(); at++) {
      if (!slots.get(at).agrees(written.get(at))) {
        return false;
      }
    }
    return true;
  }

  /** The word with the author's marks and the lexicon's. */
  String fill(List<Letter> written) {
    List<Letter> letters = new ArrayList<>();
    for (int at = 0; at < slots.size(); at++) {
      Slot slot = slots.get(at);
      letters.add(written.size() == slots.size() ? slot.filled(written.get(at)) : slot.letter());
    }
    return Letter.spell(letters);
  }

  /** Where the letters stand that are to stay without marks. */
  BitSet silent() {
    BitSet silent = new BitSet();
    for (int at = 0; at < slots.size(); at++) {
      silent.set(at, slots.get(at).kind() == Slot.Kind.SILENT);
    }
    return silent;
  }
}
