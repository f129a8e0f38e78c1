package rawi.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import rawi.audio.Pcm;

class SpeechTest {
  private static final Pcm PCM = new Pcm(16_000, new float[1000]);

  @Test
  void wordsMoveWithTheSampleRate() {
    Speech speech = new Speech(PCM, List.of(new WordTime(0, 500), new WordTime(500, 1000)));
    Speech resampled = speech.with(new Pcm(44_100, new float[2756]));
    assertThat(resampled.words()).containsExactly(new WordTime(0, 1378), new WordTime(1378, 2756));
  }

  @Test
  void wordsStandInOrderWithinTheSound() {
    assertThatThrownBy(() -> new Speech(PCM, List.of(new WordTime(900, 1001))))
        .hasMessageContaining("1001");
    assertThatThrownBy(() -> new Speech(PCM, List.of(new WordTime(0, 500), new WordTime(499, 600))))
        .hasMessageContaining("499");
  }

  @Test
  void wordLastsASampleAtLeast() {
    assertThatThrownBy(() -> new WordTime(5, 5)).hasMessageContaining("5 to 5");
    assertThatThrownBy(() -> new WordTime(-1, 5)).hasMessageContaining("-1");
  }
}
