package rawi.arabic.phonemes;

import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/** The sound of each consonant letter, and of each vowel mark. */
final class LetterSounds {
  private LetterSounds() {}

  /** The consonant that a letter stands for; alif, which is none, is not asked for. */
  static Phoneme consonant(char letter) {
    return switch (letter) {
      case Letters.BA -> Phoneme.B;
      case Letters.TA, Letters.TA_MARBUTA -> Phoneme.T;
      case Letters.THA -> Phoneme.TH;
      case Letters.JIM -> Phoneme.J;
      case Letters.HAH -> Phoneme.HAH;
      case Letters.KHA -> Phoneme.KH;
      case Letters.DAL -> Phoneme.D;
      case Letters.DHAL -> Phoneme.DH;
      case Letters.RA -> Phoneme.R;
      case Letters.ZAY -> Phoneme.Z;
      case Letters.SIN -> Phoneme.S;
      case Letters.SHIN -> Phoneme.SH;
      case Letters.SAD -> Phoneme.SAD;
      case Letters.DAD -> Phoneme.DAD;
      case Letters.TAH -> Phoneme.TAH;
      case Letters.ZAH -> Phoneme.ZAH;
      case Letters.AYN -> Phoneme.AIN;
      case Letters.GHAYN -> Phoneme.GH;
      case Letters.FA -> Phoneme.F;
      case Letters.QAF -> Phoneme.Q;
      case Letters.KAF -> Phoneme.K;
      case Letters.LAM -> Phoneme.L;
      case Letters.MIM -> Phoneme.M;
      case Letters.NUN -> Phoneme.N;
      case Letters.HA -> Phoneme.H;
      case Letters.WAW -> Phoneme.W;
      case Letters.YA, Letters.ALIF_MAQSURA -> Phoneme.Y;
      case Letters.PEH -> Phoneme.P;
      case Letters.TCHEH -> Phoneme.CH;
      case Letters.JEH -> Phoneme.ZH;
      case Letters.VEH -> Phoneme.V;
      case Letters.GAF -> Phoneme.G;
      default -> Phoneme.GLOTTAL_STOP;
    };
  }

  /** The vowel of a short mark or a tanween. */
  static Phoneme vowel(char mark) {
    return switch (mark) {
      case Marks.DAMMA, Marks.DAMMATAN -> Phoneme.U;
      case Marks.KASRA, Marks.KASRATAN -> Phoneme.I;
      default -> Phoneme.A;
    };
  }
}
