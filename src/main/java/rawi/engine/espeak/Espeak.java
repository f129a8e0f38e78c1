package rawi.engine.espeak;

import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import rawi.engine.SpeechFailure;

/**
 * The loaded library. There is one a process, since espeak keeps its state in global variables; it
 * stays until the process ends.
 *
 * <p>Only who holds {@link #lock()} may call it.
 */
final class Espeak {
  static final int SAMPLE_RATE = 22_050;

  private static final NativeLong SEED = new NativeLong(1);

  /** Full: espeak's own loudest vowels stay 4 dB below full scale. */
  private static final int FULL_VOLUME = 100;

  /** Static, since the library that it stands for is so too. */
  private static @Nullable Espeak loaded;

  private final EspeakCalls calls;
  private final Path data;
  private final ReentrantLock lock = new ReentrantLock();
  private final Samples samples = new Samples();

  // held here, since the garbage collector does not see that C holds it too
  private final EspeakCalls.Receiver receiver = this::receive;

  private Espeak(EspeakCalls calls, Path data) {
    this.calls = calls;
    this.data = data;
  }

  /**
   * The library, loaded by the first call; the files of later calls are not looked at.
   *
   * @param cache where it is unpacked
   * @throws SpeechFailure if it does not load or start
   */
  static synchronized Espeak load(Path cache) {
    Espeak espeak = loaded;
    if (espeak == null) {
      espeak = start(EspeakFiles.unpack(EspeakJar.ofSystem(), cache));
      loaded = espeak;
    }
    return espeak;
  }

  private static Espeak start(EspeakFiles files) {
    Espeak espeak = new Espeak(calls(files.library()), files.data());
    int rate =
        espeak.calls.espeak_Initialize(
            EspeakCalls.SYNCHRONOUS, 0, files.data().toString(), EspeakCalls.DONT_EXIT);
    if (rate != SAMPLE_RATE) {
      throw EspeakFailures.notStarted(files.data(), "sample rate " + rate);
    }
    espeak.choose(EspeakFiles.VOICE);
    espeak.calls.espeak_SetSynthCallback(espeak.receiver);
    return espeak;
  }

  private static EspeakCalls calls(Path library) {
    try {
      return EspeakCalls.load(library);
    } catch (UnsatisfiedLinkError e) {
      throw EspeakFailures.notLoaded(library, e);
    }
  }

  private void choose(String voice) {
    int code = calls.espeak_SetVoiceByName(voice);
    if (code != 0) {
      throw EspeakFailures.notStarted(data, "voice " + voice + ": error " + code);
    }
  }

  /** One thread at a time may set and speak. */
  ReentrantLock lock() {
    return lock;
  }

  /**
   * Sets all that another speaker may have changed.
   *
   * @param wordsAMinute 80 to 450, espeak's own measure
   * @param pitch 0 to 99
   * @param range of the melody, 0 to 99
   */
  void set(int wordsAMinute, int pitch, int range) {
    calls.espeak_SetParameter(EspeakCalls.RATE, wordsAMinute, 0);
    calls.espeak_SetParameter(EspeakCalls.VOLUME, FULL_VOLUME, 0);
    calls.espeak_SetParameter(EspeakCalls.PITCH, pitch, 0);
    calls.espeak_SetParameter(EspeakCalls.RANGE, range, 0);
    calls.espeak_ng_SetRandSeed(SEED);
  }

  /**
   * Speaks one clause.
   *
   * @return its samples, of 16 bits, with the silence that espeak puts round it
   * @throws SpeechFailure if espeak reports an error or makes no sample
   */
  short[] speak(Clause clause) {
    byte[] text = (clause.text() + "\0").getBytes(StandardCharsets.UTF_8);
    int flags = EspeakCalls.UTF_8 | EspeakCalls.PHONEMES;
    int code =
        calls.espeak_Synth(text, new EspeakCalls.Size(text.length), 0, 0, 0, flags, null, null);
    short[] spoken = samples.take();
    if (code != 0) {
      throw EspeakFailures.notSpoken(clause, "error " + code);
    }
    if (spoken.length == 0) {
      throw EspeakFailures.notSpoken(clause, "it makes no sound");
    }
    return spoken;
  }

  /**
   * The sounds of an English word, in the International Phonetic Alphabet; afterwards the voice
   * that speaks is set again.
   *
   * @throws SpeechFailure if a voice is missing in the data
   */
  String english(String word) {
    choose(EspeakFiles.ENGLISH);
    try {
      return phonemes(word);
    } finally {
      choose(EspeakFiles.VOICE);
    }
  }

  private String phonemes(String text) {
    byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
    try (Memory memory = new Memory(bytes.length)) {
      memory.write(0, bytes, 0, bytes.length);
      PointerByReference next = new PointerByReference(memory);
      StringBuilder phonemes = new StringBuilder();
      while (next.getValue() != null) {
        Pointer clause = calls.espeak_TextToPhonemes(next, EspeakCalls.UTF_8, EspeakCalls.IPA);
        phonemes.append(clause == null ? "" : clause.getString(0, StandardCharsets.UTF_8.name()));
      }
      return phonemes.toString();
    }
  }

  private int receive(@Nullable Pointer wave, int count, @Nullable Pointer events) {
    if (wave != null && count > 0) {
      samples.add(wave.getShortArray(0, count));
    }
    return 0;
  }
}
