package rawi.engine.espeak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rawi.arabic.phonemes.Boundary;

class ClauseSoundTest {
  @Test
  void fiveMillisecondsOfSilenceAreLeftOnEachSide() {
    short[] clause = new short[22_050];
    clause[10_000] = 500;
    clause[11_000] = -500;
    assertThat(ClauseSound.trimmed(clause)).hasSize(1001 + 2 * 110);
  }

  @Test
  void soundUpToTheEdgeIsKept() {
    assertThat(ClauseSound.trimmed(new short[] {900, 0, 900})).containsExactly(900, 0, 900);
  }

  @Test
  void pauseIsAsLongAsTheBoundarySays() {
    assertThat(ClauseSound.pause(Boundary.STATEMENT, 1)).hasSize(8820);
    assertThat(ClauseSound.pause(Boundary.COMMA, 1)).hasSize(4851);
  }

  @Test
  void pauseIsShorterWhereTheSpeechIsFaster() {
    assertThat(ClauseSound.pause(Boundary.STATEMENT, 2)).hasSize(4410);
    assertThat(ClauseSound.pause(Boundary.STATEMENT, 0.5)).hasSize(17_640);
  }

  @Test
  void sampleBecomesAFractionOfFullScale() {
    Samples samples = new Samples();
    samples.add(new short[] {-32_768, 0, 16_384});
    assertThat(ClauseSound.pcm(samples).samples()).containsExactly(-1f, 0f, 0.5f);
  }

  @Test
  void piecesAreJoinedInOrder() {
    Samples samples = new Samples();
    samples.add(new short[100_000]);
    samples.add(new short[] {1, 2});
    assertThat(samples.take()).hasSize(100_002).endsWith((short) 1, (short) 2);
    assertThat(samples.take()).isEmpty();
  }
}
