package rawi.cli;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.DoubleAdder;
import rawi.arabic.phonemes.Utterance;
import rawi.audio.Pcm;
import rawi.engine.SpeechEngine;

/**
 * Sentences spoken by some threads.
 *
 * @param seconds by the clock
 * @param speechSeconds of sound
 * @param digests of each sentence's samples, in order
 * @param bytesInUse on the heap afterwards, garbage left out
 * @param threads alive afterwards
 */
record BenchRun(
    double seconds, double speechSeconds, List<String> digests, long bytesInUse, int threads) {
  static BenchRun of(SpeechEngine engine, List<Utterance> utterances, int threads)
      throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    DoubleAdder speech = new DoubleAdder();
    long start = System.nanoTime();
    List<String> digests = new ArrayList<>();
    try {
      List<Future<String>> futures = new ArrayList<>();
      for (Utterance utterance : utterances) {
        futures.add(executor.submit(() -> digest(engine.speak(utterance).pcm(), speech)));
      }
      for (Future<String> future : futures) {
        digests.add(future.get());
      }
    } finally {
      executor.shutdownNow();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!executor.awaitTermination(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("a sentence is still being spoken");
    }
    return new BenchRun(seconds, speech.sum(), digests, heapInUse(), Thread.activeCount());
  }

  private static String digest(Pcm pcm, DoubleAdder speech) throws Exception {
    speech.add((double) pcm.length() / pcm.sampleRate());
    ByteBuffer bytes = ByteBuffer.allocate(pcm.length() * Float.BYTES);
    bytes.asFloatBuffer().put(pcm.samples());
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
  }

  private static long heapInUse() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  double realTimeFactor() {
    return speechSeconds / seconds;
  }
}
