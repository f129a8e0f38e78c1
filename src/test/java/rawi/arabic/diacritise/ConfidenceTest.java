package rawi.arabic.diacritise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rawi.arabic.normalise.Normaliser;

class ConfidenceTest {
  private static List<Double> confidences(String sentence) {
    try (NeuralDiacritiser diacritiser = new NeuralDiacritiser()) {
      return diacritiser.confidences(new Normaliser().normalise(sentence));
    }
  }

  @Test
  void oneForEachTokenFromNothingToOne() {
    assertThat(confidences("ذهب الولد، ثم عاد."))
        .hasSize(6)
        .allMatch(confidence -> confidence > 0 && confidence <= 1);
  }

  @Test
  void strangeWordsAreLessSure() {
    List<Double> confidences = confidences("ذهب شنيتسلرباخ إلى المدرسة.");
    assertThat(confidences.get(1)).isLessThan(confidences.get(3));
  }

  @Test
  void marksThatAreThereAreSure() {
    assertThat(confidences("شْنِيتْسِلْرْبَاخْ").get(0))
        .isGreaterThan(confidences("شنيتسلرباخ").get(0));
  }
}
