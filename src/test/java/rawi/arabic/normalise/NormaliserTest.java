package rawi.arabic.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import rawi.arabic.Token;
import rawi.arabic.letters.Marks;

class NormaliserTest {
  private final Normaliser normaliser = new Normaliser();

  /** What is said, without marks, so that a line is easy to read. */
  private void check(String sentence, String said) {
    assertThat(Marks.strip(normaliser.normalise(sentence).toString())).isEqualTo(said);
  }

  @Test
  void plainWordsStay() {
    check("ذهب الولد إلى المدرسة.", "ذهب الولد إلى المدرسة.");
  }

  @Test
  void marksThatTheAuthorWroteStay() {
    assertThat(normaliser.normalise("عُرف الأمر").toString()).isEqualTo("عُرف الأمر");
  }

  @Test
  void digitsOfAllThreeScripts() {
    check("قرأ 15 كتابا", "قرأ خمسة عشر كتابا");
    check("قرأ ١٥ كتابا", "قرأ خمسة عشر كتابا");
    check("قرأ ۱۵ كتابا", "قرأ خمسة عشر كتابا");
  }

  @Test
  void numbersAgreeWithAFeminineNoun() {
    check("3 كتب", "ثلاثة كتب");
    check("15 مدينة", "خمس عشرة مدينة");
  }

  @Test
  void decimals() {
    check("2,5", "اثنين فاصل خمسة");
    check("2.5", "اثنين فاصل خمسة");
    check("٢٫٥", "اثنين فاصل خمسة");
    check("٢،٥", "اثنين فاصل خمسة");
    check("0.05", "صفر فاصل صفر خمسة");
    check("3.14159", "ثلاثة فاصل واحد أربعة واحد خمسة تسعة");
  }

  @Test
  void groupsOfThree() {
    check("1,500", "ألف وخمسمئة");
    check("1.500", "ألف وخمسمئة");
    check("1.250.000", "مليون ومئتين وخمسين ألفا");
    check("١٬٠٠٠", "ألف");
    check("1\u00a0000\u00a0000", "مليون");
  }

  @Test
  void negativeNumbers() {
    check("-5", "سالب خمسة");
    check("10-15", "عشرة إلى خمسة عشر");
  }

  @Test
  void longStringsAndLeadingZerosGoDigitByDigit() {
    check("007", "صفر صفر سبعة");
    check(
        "1234567890123456789012",
        "واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة صفر واحد اثنين"
            + " ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة صفر واحد اثنين");
  }

  @Test
  void prefixesJoinTheNumber() {
    check("بـ20", "بعشرين");
    check("و15", "وخمسة عشر");
    check("الـ15", "الخمسة عشر");
  }

  @Test
  void percent() {
    check("5%", "خمسة بالمئة");
    check("٥٪", "خمسة بالمئة");
  }

  @Test
  void latinWordsBySound() {
    check("FaceMash", "فس مش");
    check("Google", "گوگل");
  }

  @Test
  void acronymsByLetter() {
    check("BBC", "بي بي سي");
    check("الـFBI", "الإف بي آي");
  }

  @Test
  void otherScriptsGoThroughLatin() {
    assertThat(normaliser.normalise("Москва").tokens()).hasSize(1);
    assertThat(normaliser.normalise("東京").tokens()).isNotEmpty();
  }

  @Test
  void lettersThatStandAloneByName() {
    check("الفئة ب", "الفئة باء");
    check("أحمد و خالد", "أحمد و خالد");
  }

  @Test
  void punctuationIsArabic() {
    check("نعم, لا; هل?", "نعم، لا؛ هل؟");
    check("[نص] (نص) “قول”", "(نص) (نص) «قول»");
  }

  @Test
  void aHyphenInAWordJoinsAndADashParts() {
    check("أنجلو-أمريكي", "أنجلو أمريكي");
    check("قال - وهو يضحك - نعم", "قال - وهو يضحك - نعم");
    check("قال –وهو يضحك– نعم", "قال - وهو يضحك - نعم");
  }

  @Test
  void signsWithoutASoundAreLeftOut() {
    check("مرحبا 😀 ★", "مرحبا");
    assertThat(normaliser.normalise("😀 *** ★").tokens()).isEmpty();
  }

  @Test
  void everyWordKnowsWhereItComesFrom() {
    Token number = normaliser.normalise("قرأ 15 كتابا").tokens().get(1);
    assertThat(number.start()).isEqualTo(4);
    assertThat(number.end()).isEqualTo(6);
  }

  @Test
  void withoutEnglishTheLettersTell() {
    checkSounds("Brunel", "biˈruːnel");
    checkSounds("Vienna", "ˈviːnaː");
    checkSounds("Grace", "giˈras");
    checkSounds("Yemen", "ˈjeːmen");
  }

  private void checkSounds(String word, String ipa) {
    assertThat(normaliser.normalise(word).tokens().get(0).ipa()).isEqualTo(ipa);
  }

  @Property(tries = 300)
  void whateverSoundsAWordIsGiven(@ForAll String sounds) {
    Normaliser strange = new Normaliser(word -> Optional.of(sounds));
    assertThat(strange.normalise("Brunel").toString()).matches("[\\u0621-\\u0652پچژڤگ]+");
  }

  @Property(tries = 500)
  void noDigitLatinLetterOrSymbolIsLeft(@ForAll String text) {
    assertThat(normaliser.normalise(text).toString())
        .matches("[\\u0621-\\u0652\\u0670\\u0671پچژڤگ ،؛؟.!:…()«»-]*");
  }
}
