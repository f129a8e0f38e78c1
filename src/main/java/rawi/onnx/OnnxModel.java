package rawi.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * A neural network in the ONNX format, run on the processor.
 *
 * <p>Thread-safe. What it holds is freed by {@link #close}.
 */
public final class OnnxModel implements AutoCloseable {
  private final OrtSession session;

  /**
   * Loads a network.
   *
   * @param model the bytes of the ONNX file
   * @throws IllegalArgumentException if they are not a model that can be run
   */
  public OnnxModel(byte[] model) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // The arena keeps the memory of the longest line ever seen; lines are short, so do without.
      options.setCPUArenaAllocator(false);
      options.setMemoryPatternOptimization(false);
      // Threads that wait by spinning take the cores from whoever else has work.
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      session = OrtEnvironment.getEnvironment().createSession(model, options);
    } catch (OrtException e) {
      throw new IllegalArgumentException("not a model that can be run: " + e.getMessage(), e);
    }
  }

  /**
   * Runs the network.
   *
   * @param inputs all its inputs, by name
   * @return the values of its first output, row by row
   */
  public float[] run(Map<String, Longs> inputs) {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (Map.Entry<String, Longs> input : inputs.entrySet()) {
        tensors.put(input.getKey(), tensor(input.getValue()));
      }
      try (OrtSession.Result result = session.run(tensors)) {
        return values((OnnxTensor) result.get(0));
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the network failed on " + inputs, e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private static OnnxTensor tensor(Longs input) throws OrtException {
    return OnnxTensor.createTensor(
        OrtEnvironment.getEnvironment(), LongBuffer.wrap(input.values()), input.shape());
  }

  private static float[] values(OnnxTensor output) {
    FloatBuffer buffer = output.getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
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
