package rawi.arabic.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalYaTest {
  @ParameterizedTest
  @CsvSource({
    // Egypt's press
    "سافر الرئيس المصرى إلى السودان فى زيارة, سافر الرئيس المصري إلى السودان في زيارة",
    "المباراة التى تجرى على ملعب الأهلى, المباراة التي تجري على ملعب الأهلي",
    "النائب البرلمانى الأعلى أجرا, النائب البرلماني الأعلى أجرا",
    "وفى المستشفى الكبرى مرضى, وفي المستشفى الكبرى مرضى",
    "قال مصطفى وموسى إن هدى هى الأولى, قال مصطفى وموسى إن هدى هي الأولى",
    "وللكبرى ولأخرى وبالأعلى فى, وللكبرى ولأخرى وبالأعلى في",
    // everybody else
    "جرى اللقاء في المستشفى على عجل, جرى اللقاء في المستشفى على عجل",
    "زار علي قصر الهرقلى, زار علي قصر الهرقلى",
    "على, على",
    // Persian keyboards
    "ذهب إلی مستشفی المدينة فی عجل, ذهب إلى مستشفى المدينة في عجل",
    "وعلی المصری, وعلى المصري",
  })
  void finalLetters(String written, String meant) {
    assertThat(FinalYa.restored(written)).isEqualTo(meant).hasSameSizeAs(written);
  }

  @Test
  void marksAreNoHindrance() {
    assertThat(FinalYa.restored("عَلَى الْوَادِى فِى")).isEqualTo("عَلَى الْوَادِي فِي");
    assertThat(FinalYa.restored("عَلَى المصرى فى")).isEqualTo("عَلَى المصري في");
  }

  @Test
  void textWithoutThemStays() {
    assertThat(FinalYa.restored("abc ٣ 😀 .")).isEqualTo("abc ٣ 😀 .");
  }
}
