package rawi.arabic.phonemes;

/**
 * The sounds that Rawi speaks: the 28 consonants and three vowels of standard Arabic, and the loan
 * sounds that its speakers keep in foreign names.
 *
 * <p>This table is the whole alphabet: engines translate each constant to their own name for it.
 */
public enum Phoneme {
  GLOTTAL_STOP("ʔ"),
  B("b"),
  T("t"),
  TH("θ"),
  J("dʒ"),
  HAH("ħ"),
  KH("x"),
  D("d"),
  DH("ð"),
  R("r"),
  Z("z"),
  S("s"),
  SH("ʃ"),
  SAD("sˤ"),
  DAD("dˤ"),
  TAH("tˤ"),
  ZAH("ðˤ"),
  AIN("ʕ"),
  GH("ɣ"),
  F("f"),
  Q("q"),
  K("k"),
  L("l"),
  M("m"),
  N("n"),
  H("h"),
  W("w"),
  Y("j"),
  A("a"),
  I("i"),
  U("u"),
  P("p"),
  V("v"),
  G("g"),
  CH("tʃ"),
  ZH("ʒ"),
  E("e"),
  O("o");

  private final String ipa;

  Phoneme(String ipa) {
    this.ipa = ipa;
  }

  /** The sound in the International Phonetic Alphabet. */
  public String ipa() {
    return ipa;
  }

  /** Whether the sound is a vowel, and so can bear a syllable. */
  public boolean isVowel() {
    return switch (this) {
      case A, I, U, E, O -> true;
      default -> false;
    };
  }

  /** Whether the consonant is pharyngealised, and so darkens the vowels beside it. */
  public boolean isEmphatic() {
    return switch (this) {
      case SAD, DAD, TAH, ZAH -> true;
      default -> false;
    };
  }
}
