package rawi.article;

import java.util.Arrays;

/** Maps each index of a text to its offset in the file, kept as runs of neighbours. */
final class Offsets {
  private final int[] indices;
  private final int[] offsets;

  private Offsets(int[] indices, int[] offsets) {
    this.indices = indices;
    this.offsets = offsets;
  }

  /** The offset of the character at {@code index}. */
  int at(int index) {
    int found = Arrays.binarySearch(indices, index);
    int run = found >= 0 ? found : -found - 2;
    return run < 0 ? index : offsets[run] + index - indices[run];
  }

  /** Gathers offsets in the order of the indices. */
  static final class Builder {
    private int[] indices = new int[4];
    private int[] offsets = new int[4];
    private int runs;

    /** Says where the character at {@code index} stands in the file. */
    void add(int index, int offset) {
      if (runs > 0 && offset - offsets[runs - 1] == index - indices[runs - 1]) {
        return;
      }
      if (runs == indices.length) {
        indices = Arrays.copyOf(indices, 2 * runs);
        offsets = Arrays.copyOf(offsets, 2 * runs);
      }
      indices[runs] = index;
      offsets[runs++] = offset;
    }

    Offsets build() {
      return new Offsets(Arrays.copyOf(indices, runs), Arrays.copyOf(offsets, runs));
    }
  }
}
