package rawi.arabic.diacritise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Spelling;

class AuthorMarksTest {
  private static void check(String predicted, String written, String merged) {
    assertThat(Letter.spell(AuthorMarks.over(letters(predicted), letters(written))))
        .isEqualTo(Spelling.canonical(merged));
  }

  private static List<Letter> letters(String word) {
    return Letter.of(Spelling.canonical(word));
  }

  @Test
  void bareWordsTakeThePrediction() {
    check("كِتَابٌ", "كتاب", "كِتَابٌ");
  }

  @Test
  void whatTheAuthorWroteStays() {
    check("كِتَابٌ", "كُتّاب", "كُتَّابٌ");
    check("مَلِكٌ", "مَلَكٌ", "مَلَكٌ");
  }

  @Test
  void aShaddaAloneTakesThePredictedVowel() {
    check("مُدَرِّسٌ", "مدرّس", "مُدَرِّسٌ");
    check("كَسَرَ", "كسّر", "كَسَّرَ");
  }

  @Test
  void aVowelKeepsTheShaddaAway() {
    check("كَسَّرَ", "كسَر", "كَسَرَ");
  }

  @Test
  void aDammaAtTheStartMakesTheVerbPassive() {
    check("عَرَفَ", "عُرف", "عُرِفَ");
    check("قَدَّرَتْ", "قُدرت", "قُدِّرَتْ");
    check("يَعْرِفُ", "يُعرف", "يُعْرَفُ");
  }
}
