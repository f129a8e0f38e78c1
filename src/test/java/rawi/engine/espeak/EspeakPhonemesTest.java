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
  void emphaticDarkensTheVowelAfterIt() {
    check("tˤˈaːlib", "t[|'a.:|l|i|b");
  }

  @Test
  void emphaticDarkensTheVowelBeforeIt() {
    check("bajdˤ", "b|a|j|dH");
    check("ʔabudˤ", "?|a|b|u.|dH");
  }

  @Test
  void emphaticsAreSadDadTahZah() {
    check("sˤi", "s|i.");
    check("dˤi", "dH|i.");
    check("tˤi", "t[|i.");
    check("ðˤi", "Z|i.");
    check("qi", "q|i");
  }

  @Test
  void loanVowelsHaveNoDarkForm() {
    check("tˤe", "t[|e");
    check("tˤoː", "t[|o:");
  }

  @Test
  void doubledConsonantIsLong() {
    check("kˈatːaba", "k|'a|t:|a|b|a");
    check("dʒː", "dZ:");
  }

  @Test
  void doubledHahIsNotTwiceAsLong() {
    check("sˤˈiħːa", "s|'i.|hH|a");
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
