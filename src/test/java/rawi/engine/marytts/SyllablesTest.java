package rawi.engine.marytts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rawi.engine.espeak.Sounds;

class SyllablesTest {
  private static void check(String ipa, Integer... lengths) {
    assertThat(Syllables.lengths(Sounds.word(ipa).phones())).as(ipa).isEqualTo(List.of(lengths));
  }

  @Test
  void consonantBeforeAVowelBeginsASyllable() {
    check("kataba", 2, 2, 2);
  }

  @Test
  void consonantBeforeAConsonantClosesASyllable() {
    check("mustawa", 3, 2, 2);
    check("maktab", 3, 3);
  }

  @Test
  void doubledConsonantBeginsASyllable() {
    check("waradʒːaħa", 2, 2, 2, 2);
  }

  @Test
  void lastConsonantsCloseTheLastSyllable() {
    check("qarn", 4);
    check("kaːn", 3);
  }

  @Test
  void articleWithoutItsVowelIsASyllableOfItsOwn() {
    check("lħaraːra", 1, 2, 2, 2);
    check("lʔirtifaːʕi", 1, 3, 2, 2, 2);
  }

  @Test
  void doubledArticleLetterBeginsTheWord() {
    check("tːaqriːru", 3, 2, 2);
  }

  @Test
  void vowelAfterAVowelBeginsASyllable() {
    check("naau", 2, 1, 1);
  }

  @Test
  void wordOfOneSoundIsOneSyllable() {
    check("a", 1);
    check("l", 1);
  }
}
