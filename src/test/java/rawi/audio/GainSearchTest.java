package rawi.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GainSearchTest {
  private final GainSearch search = new GainSearch();

  @Test
  void firstTakesADecibelForADecibel() {
    assertThat(search.next(2, 1.5)).isEqualTo(3.5);
  }

  @Test
  void thenReckonsWithWhatTheLimiterEats() {
    double second = search.next(0, 4);
    assertThat(search.next(second, 2)).isCloseTo(8, within(1e-9));
  }

  @Test
  void neverBelievesThatGainIsLostWhole() {
    double second = search.next(0, 2);
    assertThat(search.next(second, 2)).isCloseTo(2 + 2 / 0.25, within(1e-9));
  }

  @Test
  void learnsNothingFromAStepThatIsTooSmall() {
    double second = search.next(0, 0.05);
    assertThat(search.next(second, 0.5)).isCloseTo(0.55, within(1e-9));
  }

  @Test
  void keepsWhatItHasLearntWhenAnotherPointIsMeasured() {
    double second = search.next(0, 4);
    double third = search.next(second, 2);
    search.restart();
    assertThat(search.next(third, 1)).isCloseTo(third + 2, within(1e-9));
  }

  @Test
  void staysWithinLimits() {
    assertThat(search.next(0, 500)).isEqualTo(40);
    assertThat(GainSearch.limited(-99)).isEqualTo(-40);
  }
}
