package rawi.engine.espeak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rawi.arabic.phonemes.Phoneme;
import rawi.arabic.phonemes.SpokenWord;

class EspeakPhonemesTest {
  @Test
  void everyPhonemeHasAName() {
    for (Phoneme phoneme : Phoneme.values()) {
      assertThat(name(Sounds.of(phoneme))).as(phoneme.ipa()).isNotEmpty().doesNotContain("null");
    }
  }

  @Test
  void namesStandApart() {
    check("mˈarħaban", "m|'a|r|H|a|b|a|n");
  }

  @Test
  void stressStandsBeforeTheVowel() {
    check("kitˈaːb", "k|i|t|'a:|b");
  }

  @Test
  void darkVowelsHaveNamesOfTheirOwn() {
    check("tˤˈa.ːlib", "t[|'a.:|l|i|b");
    check("bu.ntˤ", "b|u.|n|t[");
    check("sˤi.n", "s|i.|n");
  }

  @Test
  void darknessIsNotGuessed() {
    check("tˤa", "t[|a");
  }

  @Test
  void loanVowelsAndConsonantsHaveNoDarkForm() {
    check("tˤe.", "t[|e");
    check("tˤo.ː", "t[|o:");
    check("r.a", "r|a");
  }

  @Test
  void doubledConsonantIsLong() {
    check("kˈatːaba", "k|'a|t:|a|b|a");
    check("dʒː", "dZ:");
  }

  @Test
  void doubledHahIsNotTwiceAsLong() {
    check("sˤˈi.ħːa", "s|'i.|hH|a");
  }

  @Test
  void wordsHaveBlanksBetweenThem() {
    assertThat(EspeakPhonemes.of(Sounds.words("min hunaː"))).isEqualTo("m|i|n h|u|n|a:");
  }

  private static void check(String ipa, String espeak) {
    assertThat(name(Sounds.word(ipa))).as(ipa).isEqualTo(espeak);
  }

  private static String name(SpokenWord word) {
    return EspeakPhonemes.of(List.of(word));
  }
}
