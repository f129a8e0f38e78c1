package rawi.engine.espeak;

import java.nio.file.Path;
import rawi.engine.SpeechFailure;
import rawi.voice.Voice;

/** What can go wrong with espeak, in words. */
final class EspeakFailures {
  private EspeakFailures() {}

  static SpeechFailure unknownSystem(String os, String arch) {
    return new SpeechFailure(
        "the engine espeak has no library for the system " + os + " on " + arch,
        "use a voice of another engine, or run Rawi on Linux, macOS or Windows (64 bits)",
        null);
  }

  static SpeechFailure notUnpacked(Path folder, Exception cause) {
    return new SpeechFailure(
        "the engine espeak cannot be unpacked into " + folder + ": " + cause.getMessage(),
        "make that folder writable and its disk not full; if another Rawi runs, end it and delete"
            + " the folder",
        cause);
  }

  static SpeechFailure notLoaded(Path library, UnsatisfiedLinkError cause) {
    // JNA tries in several ways, and its own message lists the whole class path
    Throwable[] tries = cause.getSuppressed();
    String why = tries.length == 0 ? cause.getMessage() : tries[0].getMessage();
    return new SpeechFailure(
        "the system refuses the engine espeak's library " + library + ": " + why,
        "put the cache on a disk from which programs may run",
        cause);
  }

  static SpeechFailure notStarted(Path data, String step) {
    return new SpeechFailure(
        "the engine espeak does not start (" + step + ") with its data in " + data,
        "delete that folder; if that does not help, choose a cache folder with a shorter path",
        null);
  }

  static SpeechFailure wrongVoice(Voice voice, String key, Object is, Object mustBe) {
    return new SpeechFailure(
        "the voice " + voice.name() + " has " + key + " " + is + ", but espeak speaks " + mustBe,
        "set " + key + ": " + mustBe + " in " + voice.folder().resolve("voice.yaml"),
        null);
  }

  static SpeechFailure notSpoken(Clause clause, String why) {
    return new SpeechFailure(
        "the engine espeak cannot speak " + clause.text() + " (" + why + ")",
        "change the sentence, or use a voice of another engine",
        null);
  }
}
