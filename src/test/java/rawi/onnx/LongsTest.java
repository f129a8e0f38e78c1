package rawi.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LongsTest {
  @Test
  void theShapeCountsTheValues() {
    assertThat(new Longs(new long[6], 2, 3)).hasToString("Longs[2, 3]");
    assertThatThrownBy(() -> new Longs(new long[5], 2, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("5 values in the shape [2, 3]");
  }

  @Test
  void bytesThatAreNoModelAreRefused() {
    assertThatThrownBy(() -> new OnnxModel(new byte[] {1, 2, 3}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a model that can be run");
  }
}
