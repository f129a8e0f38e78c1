package rawi.onnx;

import java.util.Arrays;

/**
 * Whole numbers in a shape: what a network reads.
 *
 * <p>Immutable as long as nobody writes to the array that it was made of.
 */
public final class Longs {
  private final long[] values;
  private final long[] shape;

  /**
   * @param values row by row
   * @param shape the length of each dimension; together they count the values
   */
  public Longs(long[] values, long... shape) {
    long count = Arrays.stream(shape).reduce(1, Math::multiplyExact);
    if (count != values.length) {
      throw new IllegalArgumentException(
          values.length + " values in the shape " + Arrays.toString(shape));
    }
    this.values = values;
    this.shape = shape.clone();
  }

  long[] values() {
    return values;
  }

  long[] shape() {
    return shape;
  }

  @Override
  public String toString() {
    return "Longs" + Arrays.toString(shape);
  }
}
