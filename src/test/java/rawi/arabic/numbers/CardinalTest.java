package rawi.arabic.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rawi.arabic.numbers.Gender.FEMININE;
import static rawi.arabic.numbers.Gender.MASCULINE;
import static rawi.arabic.numbers.GrammaticalCase.NOMINATIVE;
import static rawi.arabic.numbers.GrammaticalCase.OBLIQUE;

import org.junit.jupiter.api.Test;
import rawi.arabic.letters.Marks;

class CardinalTest {
  private static void check(long number, Gender counted, String bareWords) {
    assertThat(Marks.strip(Cardinal.words(number, counted, OBLIQUE))).isEqualTo(bareWords);
  }

  @Test
  void zeroToTwo() {
    check(0, MASCULINE, "صفر");
    check(1, MASCULINE, "واحد");
    check(1, FEMININE, "واحدة");
    check(2, MASCULINE, "اثنين");
    check(2, FEMININE, "اثنتين");
  }

  @Test
  void threeToTenTakeTheOppositeGender() {
    check(3, MASCULINE, "ثلاثة");
    check(3, FEMININE, "ثلاث");
    check(8, FEMININE, "ثمان");
    check(10, MASCULINE, "عشرة");
    check(10, FEMININE, "عشر");
  }

  @Test
  void elevenAndTwelveAgree() {
    check(11, MASCULINE, "أحد عشر");
    check(11, FEMININE, "إحدى عشرة");
    check(12, MASCULINE, "اثني عشر");
    check(12, FEMININE, "اثنتي عشرة");
  }

  @Test
  void thirteenToNineteenTakeTheOppositeInTheirUnit() {
    check(13, MASCULINE, "ثلاثة عشر");
    check(13, FEMININE, "ثلاث عشرة");
    check(18, FEMININE, "ثماني عشرة");
  }

  @Test
  void unitsComeBeforeTens() {
    check(20, MASCULINE, "عشرين");
    check(21, MASCULINE, "واحد وعشرين");
    check(21, FEMININE, "إحدى وعشرين");
    check(22, FEMININE, "اثنتين وعشرين");
    check(98, FEMININE, "ثمان وتسعين");
  }

  @Test
  void hundredsAreOneWord() {
    check(100, MASCULINE, "مئة");
    check(200, MASCULINE, "مئتين");
    check(300, MASCULINE, "ثلاثمئة");
    check(800, MASCULINE, "ثمانمئة");
    check(125, MASCULINE, "مئة وخمسة وعشرين");
    check(125, FEMININE, "مئة وخمس وعشرين");
  }

  @Test
  void thousandsHaveTheirOwnAgreement() {
    check(1000, FEMININE, "ألف");
    check(2000, FEMININE, "ألفين");
    check(3000, FEMININE, "ثلاثة آلاف");
    check(11_000, MASCULINE, "أحد عشر ألفا");
    check(100_000, MASCULINE, "مئة ألف");
    check(2016, MASCULINE, "ألفين وستة عشر");
    check(2016, FEMININE, "ألفين وست عشرة");
    check(1_999, MASCULINE, "ألف وتسعمئة وتسعة وتسعين");
  }

  @Test
  void largeNumbers() {
    check(2_000_000, MASCULINE, "مليونين");
    check(3_000_000, MASCULINE, "ثلاثة ملايين");
    check(12_500_000, MASCULINE, "اثني عشر مليونا وخمسمئة ألف");
    check(5_000_000_000L, MASCULINE, "خمسة مليارات");
    check(1_000_000_000_000_000L, MASCULINE, "كوادريليون");
  }

  @Test
  void beforeTheCountedNounTheDualLosesItsNunAndTheScaleItsTanween() {
    assertThat(Marks.strip(Cardinal.words(2000, MASCULINE, OBLIQUE, true))).isEqualTo("ألفي");
    assertThat(Marks.strip(Cardinal.words(11_000, MASCULINE, OBLIQUE, true)))
        .isEqualTo("أحد عشر ألف");
  }

  @Test
  void theNominativeIsHeardInTensAndDuals() {
    assertThat(Marks.strip(Cardinal.words(22, MASCULINE, NOMINATIVE))).isEqualTo("اثنان وعشرون");
    assertThat(Marks.strip(Cardinal.words(212, FEMININE, NOMINATIVE)))
        .isEqualTo("مئتان واثنتا عشرة");
  }

  @Test
  void wordsAreVocalised() {
    assertThat(Cardinal.words(315, MASCULINE, OBLIQUE)).isEqualTo("ثَلَاثِمِئَة وَخَمْسَةَ عَشَرَ");
  }

  @Test
  void negativeNumbersAreNotItsBusiness() {
    assertThatThrownBy(() -> Cardinal.words(-1, MASCULINE, OBLIQUE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
