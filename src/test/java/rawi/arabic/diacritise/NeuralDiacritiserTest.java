package rawi.arabic.diacritise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import rawi.arabic.SpokenText;
import rawi.arabic.Token;
import rawi.arabic.letters.Marks;
import rawi.arabic.normalise.Normaliser;

class NeuralDiacritiserTest {
  // One for both test engines, so that neither may close it.
  private static final NeuralDiacritiser DIACRITISER = new NeuralDiacritiser();
  private static final Normaliser NORMALISER = new Normaliser();

  private static String vocalise(String sentence) {
    return DIACRITISER.vocalise(NORMALISER.normalise(sentence)).toString();
  }

  @Test
  void marksAPlainSentence() {
    assertThat(vocalise("ذهب الولد إلى المدرسة."))
        .isEqualTo("ذَهَبَ الْوَلَدُ إِلَى الْمَدْرَسَةِ.");
  }

  @Test
  void keepsTheAuthorsMarks() {
    assertThat(vocalise("عُرف الأمر.")).startsWith("عُرِفَ");
  }

  @Test
  void takesALongSentenceInWindows() {
    String clause = "ذهب الولد إلى المدرسة، ";
    String vocalised = vocalise(clause.repeat(60));
    assertThat(Marks.strip(vocalised)).isEqualTo(clause.repeat(60).strip());
    assertThat(vocalised.split("الْمَدْرَسَةِ", -1)).hasSizeGreaterThan(58);
  }

  @Test
  void takesNothing() {
    assertThat(DIACRITISER.vocalise(new SpokenText(List.of())).tokens()).isEmpty();
  }

  @Property(tries = 100)
  void lettersStayAsTheyAre(@ForAll String text) {
    SpokenText spoken = NORMALISER.normalise("كتب " + text + " درس");
    List<Token> vocalised = DIACRITISER.vocalise(spoken).tokens();
    assertThat(vocalised).hasSameSizeAs(spoken.tokens());
    for (int i = 0; i < vocalised.size(); i++) {
      assertThat(Marks.strip(vocalised.get(i).text()))
          .isEqualTo(Marks.strip(spoken.tokens().get(i).text()));
    }
  }
}
