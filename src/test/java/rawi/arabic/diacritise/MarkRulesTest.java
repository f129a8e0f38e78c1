package rawi.arabic.diacritise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkRulesTest {
  private static final List<String> CLASSES =
      List.of("", "َ", "ُ", "ِ", "ْ", "ً", "ٌ", "ٍ", "ّ", "َّ", "ُّ", "ِّ", "ًّ", "ٌّ", "ٍّ");

  private final MarkRules rules = new MarkRules(CLASSES);

  @Test
  void tanweenStandsAtTheEnd() {
    check("كتاب", 3, "ٌ", true);
    check("كتاب", 1, "ٌ", false);
    check("حق", 1, "ٌّ", true);
  }

  @Test
  void fathatanAlsoStandsBeforeAFinalAlif() {
    check("كتابا", 3, "ً", true);
    check("حقا", 1, "ًّ", true);
    check("هدى", 1, "ً", true);
    check("كتابا", 3, "ٍ", false);
    check("كتابان", 3, "ً", false);
  }

  @Test
  void noWordBeginsWithASukunOrADoubledLetter() {
    check("من", 0, "ْ", false);
    check("من", 0, "َّ", false);
    check("من", 0, "ِ", true);
    check("قال من", 4, "ْ", false);
  }

  @Test
  void theSonBetweenTwoNamesBeginsWithASukun() {
    check("خالد بن الوليد", 5, "ْ", true);
    check("خالد بن الوليد", 5, "َّ", false);
    check("بنت", 0, "ْ", false);
    check("بين", 0, "ْ", false);
  }

  @Test
  void aWordOfOneLetterMayCarryAnything() {
    check("م.", 0, "ْ", true);
  }

  @Test
  void aBareAlifCarriesAVowelOnlyWhereItBeginsItsWord() {
    check("اكتب", 0, "ُ", true);
    check("اكتب", 0, "ْ", false);
    check("كتاب", 2, "َ", false);
    check("كتابا", 4, "ً", false);
    check("كتاب", 2, "", true);
  }

  @Test
  void alifMaddaCarriesNothing() {
    check("آمن", 0, "َ", false);
    check("آمن", 0, "", true);
  }

  @Test
  void taMarbutaIsNotDoubled() {
    check("سنة", 2, "ٌّ", false);
    check("سنة", 2, "ٌ", true);
  }

  @Test
  void aShaddaHasAVowel() {
    check("مد", 1, "ّ", false);
    check("مد", 1, "َّ", true);
  }

  private void check(String line, int i, String marks, boolean allowed) {
    assertThat(rules.allow(new Line(line, new byte[line.length()]), i, CLASSES.indexOf(marks)))
        .as("%s on letter %d of %s", marks, i, line)
        .isEqualTo(allowed);
  }
}
