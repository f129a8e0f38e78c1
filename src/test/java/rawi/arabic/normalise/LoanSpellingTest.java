package rawi.arabic.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rawi.arabic.PausalText;
import rawi.arabic.Token;
import rawi.arabic.phonemes.Ipa;
import rawi.arabic.phonemes.Phonemiser;

class LoanSpellingTest {
  private final Phonemiser phonemiser = new Phonemiser();

  /** The spelling, and that it is read as those sounds, e as i and o as u. */
  private void check(String ipa, String spelling) {
    assertThat(LoanSpelling.spell(Ipa.parse(ipa).phones())).isEqualTo(spelling);
    Token word = Token.word(spelling, 0, 0);
    String read = Ipa.of(phonemiser.phonemise(new PausalText(List.of(word))).orElseThrow());
    assertThat(read.replace("ˈ", ""))
        .as(spelling)
        .isEqualTo(ipa.replace('e', 'i').replace('o', 'u'));
  }

  @Test
  void vowels() {
    check("bas", "بَسْ");
    check("baːs", "بَاسْ");
    check("bis", "بِسْ");
    check("bes", "بِسْ");
    check("biːs", "بِيسْ");
    check("boːs", "بُوسْ");
    check("bus", "بُسْ");
    check("naːtoː", "نَاتُو");
  }

  @Test
  void loanSounds() {
    check("gap", "گَپْ");
    check("tʃaːv", "چَاڤْ");
    check("ʒoːp", "ژُوپْ");
  }

  @Test
  void diphthongs() {
    check("najkiː", "نَيْكِي");
    check("tawn", "تَوْنْ");
  }

  @Test
  void hamzaAtTheStart() {
    check("ʔab", "أَبْ");
    check("ʔaːb", "آبْ");
    check("ʔib", "إِبْ");
    check("ʔiːb", "إِيبْ");
    check("ʔob", "أُبْ");
    check("ʔoːb", "أُوبْ");
  }

  @Test
  void hamzaInside() {
    check("paʔiːs", "پَئِيسْ");
    check("saʔaːn", "سَآنْ");
    check("baʔud", "بَؤُدْ");
  }

  @Test
  void doubledConsonant() {
    check("muħamːad", "مُحَم\u0651\u064eدْ");
  }
}
