package rawi.arabic.phonemes;

/**
 * The sounds that Rawi speaks: the 28 consonants and three vowels of standard Arabic, and the loan
 * sounds that its speakers keep in foreign names.
 *
 * <p>This table is the whole alphabet: engines translate each constant to their own name for it.
 *
 * <table>
 *   <caption>Each sound with its sign in the International Phonetic Alphabet</caption>
 *   <tr><th>IPA</th><th>written</th><th>sound</th></tr>
 *   <tr><td>ʔ</td><td>ء أ إ ؤ ئ</td><td>glottal stop</td></tr>
 *   <tr><td>b</td><td>ب</td><td>voiced labial stop</td></tr>
 *   <tr><td>t</td><td>ت ة</td><td>voiceless dental stop</td></tr>
 *   <tr><td>θ</td><td>ث</td><td>voiceless interdental fricative</td></tr>
 *   <tr><td>dʒ</td><td>ج</td><td>voiced palatal affricate</td></tr>
 *   <tr><td>ħ</td><td>ح</td><td>voiceless pharyngeal fricative</td></tr>
 *   <tr><td>x</td><td>خ</td><td>voiceless velar fricative</td></tr>
 *   <tr><td>d</td><td>د</td><td>voiced dental stop</td></tr>
 *   <tr><td>ð</td><td>ذ</td><td>voiced interdental fricative</td></tr>
 *   <tr><td>r</td><td>ر</td><td>trill</td></tr>
 *   <tr><td>z</td><td>ز</td><td>voiced alveolar fricative</td></tr>
 *   <tr><td>s</td><td>س</td><td>voiceless alveolar fricative</td></tr>
 *   <tr><td>ʃ</td><td>ش</td><td>voiceless palatal fricative</td></tr>
 *   <tr><td>sˤ</td><td>ص</td><td>emphatic s</td></tr>
 *   <tr><td>dˤ</td><td>ض</td><td>emphatic d</td></tr>
 *   <tr><td>tˤ</td><td>ط</td><td>emphatic t</td></tr>
 *   <tr><td>ðˤ</td><td>ظ</td><td>emphatic ð</td></tr>
 *   <tr><td>ʕ</td><td>ع</td><td>voiced pharyngeal fricative</td></tr>
 *   <tr><td>ɣ</td><td>غ</td><td>voiced velar fricative</td></tr>
 *   <tr><td>f</td><td>ف</td><td>voiceless labial fricative</td></tr>
 *   <tr><td>q</td><td>ق</td><td>voiceless uvular stop</td></tr>
 *   <tr><td>k</td><td>ك</td><td>voiceless velar stop</td></tr>
 *   <tr><td>l</td><td>ل</td><td>lateral; dark in الله</td></tr>
 *   <tr><td>m</td><td>م</td><td>labial nasal</td></tr>
 *   <tr><td>n</td><td>ن</td><td>dental nasal</td></tr>
 *   <tr><td>h</td><td>ه</td><td>glottal fricative</td></tr>
 *   <tr><td>w</td><td>و</td><td>labial glide; with a before it a diphthong</td></tr>
 *   <tr><td>j</td><td>ي</td><td>palatal glide; with a before it a diphthong</td></tr>
 *   <tr><td>a aː</td><td>fatha, ا ى</td><td>open vowel; dark beside emphatics, q and r</td></tr>
 *   <tr><td>i iː</td><td>kasra, ي</td><td>close front vowel</td></tr>
 *   <tr><td>u uː</td><td>damma, و</td><td>close back vowel</td></tr>
 *   <tr><td>p</td><td>پ</td><td>loan: Paris</td></tr>
 *   <tr><td>v</td><td>ڤ</td><td>loan: video</td></tr>
 *   <tr><td>g</td><td>گ</td><td>loan: Google</td></tr>
 *   <tr><td>tʃ</td><td>چ, تش</td><td>loan: Chelsea</td></tr>
 *   <tr><td>ʒ</td><td>ژ</td><td>loan: Jacques</td></tr>
 *   <tr><td>e eː</td><td>given as IPA only</td><td>loan: Mercedes</td></tr>
 *   <tr><td>o oː</td><td>given as IPA only</td><td>loan: Tokyo</td></tr>
 * </table>
 *
 * <p>ː lengthens every vowel and doubles every consonant; dark allophones are {@link Emphasis}'s.
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
