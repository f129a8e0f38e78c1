package rawi.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * A neural network in the ONNX format, run on the processor.
 *
 * <p>Thread-safe. What it holds is freed by {@link #close}.
 */
public final class OnnxModel implements AutoCloseable {
  private final OrtSession session;
  private final String input;

  /**
   * Loads a network of one input.
   *
   * @param model the bytes of the ONNX file
   * @throws IllegalArgumentException if they are not a model that can be run
   */
  public OnnxModel(byte[] model) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // The arena keeps the memory of the longest line ever seen; lines are short, so do without.
      options.setCPUArenaAllocator(false);
      options.setMemoryPatternOptimization(false);
      session = OrtEnvironment.getEnvironment().createSession(model, options);
      input = session.getInputNames().iterator().next();
    } catch (OrtException e) {
      throw new IllegalArgumentException("not a model that can be run: " + e.getMessage(), e);
    }
  }

  /**
   * Runs the network on one sequence of numbers.
   *
   * @param sequence the input, of shape [1, length]
   * @return the output, of shape [length, classes]
   */
  public float[][] scores(long[] sequence) {
    long[] shape = {1, sequence.length};
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(), LongBuffer.wrap(sequence), shape);
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      OnnxTensor output = (OnnxTensor) result.get(0);
      return rows(output.getFloatBuffer(), sequence.length);
    } catch (OrtException e) {
      throw new IllegalStateException("the network failed on " + sequence.length + " inputs", e);
    }
  }

  private static float[][] rows(FloatBuffer values, int count) {
    float[][] rows = new float[count][count == 0 ? 0 : values.remaining() / count];
    for (float[] row : rows) {
      values.get(row);
    }
    return rows;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the network could not be freed", e);
    }
  }
}
