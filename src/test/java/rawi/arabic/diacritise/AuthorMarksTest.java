package rawi.arabic.diacritise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Spelling;

class AuthorMarksTest {
  @Test
  void aVowelOfTheAuthorStays() {
    check("كَتَبَ", "كُتب", "كُتَبَ");
    check("عَلَمٌ", "عِلْم", "عِلْمٌ");
  }

  @Test
  void aShaddaAloneTakesThePredictedVowel() {
    check("عَلَمَ", "علّم", "عَلَّمَ");
  }

  @Test
  void aBareWordIsAsPredicted() {
    check("كَتَبَ", "كتب", "كَتَبَ");
  }

  private static void check(String predicted, String written, String merged) {
    assertThat(Letter.spell(AuthorMarks.over(Letter.of(predicted), Letter.of(written))))
        .isEqualTo(Spelling.canonical(merged));
  }
}
