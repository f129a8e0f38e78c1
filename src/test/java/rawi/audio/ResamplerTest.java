package rawi.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ResamplerTest {
  private final Resampler resampler = new Resampler(44100);

  @Property(tries = 200)
  void keepsTheExactLength(
      @ForAll @IntRange(min = 0, max = 30_000) int samples,
      @ForAll @IntRange(min = 8000, max = 96_000) int from) {
    assertThat(resampler.resample(new Pcm(from, new float[samples])).length())
        .isEqualTo((int) Math.round(samples * 44100.0 / from));
  }

  @Test
  void givesTheArgumentAtTheSameRate() {
    Pcm pcm = new Pcm(44100, new float[3]);
    assertThat(resampler.resample(pcm)).isSameAs(pcm);
  }

  @Test
  void doublesTheRateWithoutDelay() {
    check(22050);
  }

  @Test
  void takesAnOddRateWithoutDelay() {
    check(16000);
  }

  @Test
  void goesDownWithoutDelay() {
    check(48000);
  }

  /** A tone comes out as the same tone, sample for sample, but for the very edges. */
  private void check(int from) {
    Pcm got = resampler.resample(Sounds.tone(from, from, 440, 0.5));
    Pcm wanted = Sounds.tone(44100, 44100, 440, 0.5);
    assertThat(got.sampleRate()).isEqualTo(44100);
    for (int i = 200; i < 44100 - 200; i++) {
      assertThat(got.samples()[i])
          .as("sample %d", i)
          .isCloseTo(wanted.samples()[i], within(0.002f));
    }
  }

  @Test
  void theEndIsNotCutOff() {
    Pcm got = resampler.resample(Sounds.tone(22050, 22050, 440, 0.5));
    Pcm wanted = Sounds.tone(44100, 44100, 440, 0.5);
    double energy = 0;
    double energyWanted = 0;
    for (int i = 44100 - 100; i < 44100; i++) {
      energy += got.samples()[i] * got.samples()[i];
      energyWanted += wanted.samples()[i] * wanted.samples()[i];
    }
    assertThat(energy).isGreaterThan(0.5 * energyWanted);
  }

  @Test
  void refusesNoRate() {
    assertThatThrownBy(() -> new Resampler(0)).hasMessageContaining("0 Hz");
  }
}
