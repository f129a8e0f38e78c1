package rawi.engine.espeak;

import com.sun.jna.Callback;
import com.sun.jna.IntegerType;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions of libespeak-ng that are called, by their C names; see espeak-ng's header {@code
 * speak_lib.h}.
 */
@SuppressWarnings("MemberName") // C's names
interface EspeakCalls extends Library {
  /** Output goes to the callback, within the call. */
  int SYNCHRONOUS = 2;

  /** Fail, do not end the process. */
  int DONT_EXIT = 0x8000;

  int UTF_8 = 0x1;

  /** What is in double square brackets is phonemes. */
  int PHONEMES = 0x100;

  /** Phonemes are written in the International Phonetic Alphabet. */
  int IPA = 0x2;

  int RATE = 1;
  int VOLUME = 2;
  int PITCH = 3;
  int RANGE = 4;

  /** Returns the sample rate in Hz, or -1. */
  int espeak_Initialize(int output, int bufferMillis, String dataFolder, int options);

  /** Returns 0 if the voice is there. */
  int espeak_SetVoiceByName(String name);

  void espeak_SetSynthCallback(Receiver receiver);

  /** Returns 0 if it was set; {@code relative} 0 for an absolute value. */
  int espeak_SetParameter(int parameter, int value, int relative);

  /** Sets the seed of espeak's own random numbers. */
  void espeak_ng_SetRandSeed(NativeLong seed);

  /** Returns 0 if all was spoken; {@code text} ends with a zero byte that {@code size} counts. */
  int espeak_Synth(
      byte[] text,
      Size size,
      int position,
      int positionType,
      int endPosition,
      int flags,
      @Nullable Pointer identifier,
      @Nullable Pointer userData);

  /**
   * Returns the phonemes of the first clause of a text, in UTF-8, in memory that the next call
   * overwrites; {@code text} then points behind that clause, or is null.
   */
  @Nullable Pointer espeak_TextToPhonemes(PointerByReference text, int textMode, int phonemeMode);

  /** Takes the samples, 16 bits each, as they are made; {@code wave} is null at the end. */
  interface Receiver extends Callback {
    /** Returns 0 to go on. */
    int receive(@Nullable Pointer wave, int count, @Nullable Pointer events);
  }

  /** C's {@code size_t}. */
  final class Size extends IntegerType {
    /** Zero; JNA makes it so. */
    public Size() {
      this(0);
    }

    Size(long value) {
      super(Native.SIZE_T_SIZE, value, true);
    }
  }

  /**
   * Loads the library.
   *
   * @throws UnsatisfiedLinkError if the system refuses it
   */
  static EspeakCalls load(Path library) {
    return Native.load(
        library.toString(),
        EspeakCalls.class,
        Map.of(
            // paths go to the C library, which wants them in the system's own encoding
            OPTION_STRING_ENCODING, System.getProperty("sun.jnu.encoding", "UTF-8")));
  }
}
