package rawi.arabic.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
  private static void check(String text, String canonical) {
    assertThat(Spelling.canonical(text)).isEqualTo(canonical);
  }

  @Test
  void shaddaStandsBeforeItsVowel() {
    check("در\u0650\u0651س", "در\u0651\u0650س");
    check("در\u0651\u0650س", "در\u0651\u0650س");
  }

  @Test
  void marksAreNotDoubled() {
    check("ب\u064e\u064e", "ب\u064e");
    check("ب\u0651\u0651\u064e", "ب\u0651\u064e");
  }

  @Test
  void aSecondVowelOnALetterGoes() {
    check("ب\u064e\u064f", "ب\u064e");
  }

  @Test
  void tanweenStandsBeforeItsAlif() {
    check("كتاباً", "كتابًا");
    check("فتىً", "فتًى");
    check("شيئًا", "شيئًا");
  }

  @Test
  void tatweelGoes() {
    check("كتـــاب", "كتاب");
  }

  @Test
  void invisibleSignsGo() {
    check("\u200fكت\u200dاب\u202c\ufeff", "كتاب");
    check("كت\u00adاب", "كتاب");
  }

  @Test
  void presentationFormsBecomeLetters() {
    check("ﻛﺘﺎﺏ", "كتاب");
    check("ﻻ", "لا");
    check("ﷲ", "الله");
    check("ﷺ", "صلى الله عليه وسلم");
    check("ﹶ", "");
    check("بﹶ", "بَ");
  }

  @Test
  void lookAlikesBecomeArabic() {
    check("کتاب", "كتاب");
    check("علی", "علي");
    check("ہذا", "هذا");
    check("ۀ", "ه");
  }

  @Test
  void lettersForLoanSoundsStay() {
    check("پاریس", "پاريس");
    check("ڤيتو", "ڤيتو");
    check("چ ژ گ", "چ ژ گ");
  }

  @Test
  void rareLettersGoByTheirSkeleton() {
    check("\u06fa", "س");
    check("\u08a0", "ب");
  }

  @Test
  void marksOfRecitationGo() {
    check("قُلۡ هُوَۖ", "قُل هُوَ");
  }

  @Test
  void marksBeforeTheFirstLetterGo() {
    check("\u064eكتب", "كتب");
  }

  @Test
  void decomposedHamzaComposes() {
    check("ا\u0654حمد", "أحمد");
    check("ا\u0653", "آ");
  }

  @Test
  void daggerAlifStandsLast() {
    check("ه\u0670\u064eذا", "ه\u064e\u0670ذا");
  }
}
