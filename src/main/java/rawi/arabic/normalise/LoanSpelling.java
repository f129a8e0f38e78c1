package rawi.arabic.normalise;

import java.util.List;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.Phoneme;

/**
 * Spells sounds in Arabic letters, fully vocalised, so that they are read as they sound; only e and
 * o, which have no letters, are written as i and u.
 */
final class LoanSpelling {
  private final List<Phone> phones;
  private final StringBuilder spelling = new StringBuilder();

  private LoanSpelling(List<Phone> phones) {
    this.phones = phones;
  }

  /** The spelling of a word that begins with a consonant. */
  static String spell(List<Phone> phones) {
    LoanSpelling word = new LoanSpelling(phones);
    for (int at = 0; at < phones.size(); at++) {
      word.append(at);
    }
    return word.spelling.toString();
  }

  private void append(int at) {
    Phone phone = phones.get(at);
    if (phone.phoneme().isVowel()) {
      appendVowel(at, phone);
      return;
    }
    boolean hamza = phone.phoneme() == Phoneme.GLOTTAL_STOP;
    spelling.append(hamza ? hamza(at) : letter(phone.phoneme()));
    if (phone.isLong()) {
      spelling.append(Marks.SHADDA);
    }
    if (at + 1 == phones.size() || !phones.get(at + 1).phoneme().isVowel()) {
      spelling.append(Marks.SUKUN);
    }
  }

  private void appendVowel(int at, Phone vowel) {
    if (isMadda(at)) {
      return;
    }
    switch (vowel.phoneme()) {
      case I, E -> spelling.append(Marks.KASRA).append(vowel.isLong() ? "ي" : "");
      case U, O -> spelling.append(Marks.DAMMA).append(vowel.isLong() ? "و" : "");
      default -> spelling.append(Marks.FATHA).append(vowel.isLong() ? "ا" : "");
    }
  }

  /** Whether this is the long a of آ. */
  private boolean isMadda(int at) {
    return at > 0
        && phones.get(at).phoneme() == Phoneme.A
        && phones.get(at).isLong()
        && phones.get(at - 1).phoneme() == Phoneme.GLOTTAL_STOP
        && !phones.get(at - 1).isLong();
  }

  private char hamza(int at) {
    if (at + 1 < phones.size() && isMadda(at + 1)) {
      return Letters.ALIF_MADDA;
    }
    boolean i = isVowel(at + 1, Phoneme.I, Phoneme.E);
    if (at == 0) {
      return i ? Letters.ALIF_HAMZA_BELOW : Letters.ALIF_HAMZA_ABOVE;
    }
    if (i || isVowel(at - 1, Phoneme.I, Phoneme.E)) {
      return Letters.YA_HAMZA;
    }
    boolean u = isVowel(at + 1, Phoneme.U, Phoneme.O) || isVowel(at - 1, Phoneme.U, Phoneme.O);
    return u ? Letters.WAW_HAMZA : Letters.ALIF_HAMZA_ABOVE;
  }

  private boolean isVowel(int at, Phoneme one, Phoneme other) {
    Phoneme phoneme = at < phones.size() ? phones.get(at).phoneme() : Phoneme.A;
    return phoneme == one || phoneme == other;
  }

  private static char letter(Phoneme consonant) {
    return switch (consonant) {
      case B -> Letters.BA;
      case T -> Letters.TA;
      case TH -> Letters.THA;
      case J -> Letters.JIM;
      case HAH -> Letters.HAH;
      case KH -> Letters.KHA;
      case D -> Letters.DAL;
      case DH -> Letters.DHAL;
      case R -> Letters.RA;
      case Z -> Letters.ZAY;
      case S -> Letters.SIN;
      case SH -> Letters.SHIN;
      case SAD -> Letters.SAD;
      case DAD -> Letters.DAD;
      case TAH -> Letters.TAH;
      case ZAH -> Letters.ZAH;
      case AIN -> Letters.AYN;
      case GH -> Letters.GHAYN;
      case F -> Letters.FA;
      case Q -> Letters.QAF;
      case K -> Letters.KAF;
      case L -> Letters.LAM;
      case M -> Letters.MIM;
      case N -> Letters.NUN;
      case H -> Letters.HA;
      case W -> Letters.WAW;
      case Y -> Letters.YA;
      case P -> Letters.PEH;
      case V -> Letters.VEH;
      case G -> Letters.GAF;
      case CH -> Letters.TCHEH;
      case ZH -> Letters.JEH;
      default -> Letters.HAMZA;
    };
  }
}
