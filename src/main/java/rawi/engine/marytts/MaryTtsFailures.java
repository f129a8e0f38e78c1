package rawi.engine.marytts;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rawi.engine.SpeechFailure;
import rawi.voice.Voice;

/** What can go wrong with a voice of MaryTTS, and what to do about it. */
final class MaryTtsFailures {
  private MaryTtsFailures() {}

  static SpeechFailure badTable(Path file, int line, String problem, @Nullable Throwable cause) {
    String place = line == 0 ? "" : ", line " + line;
    return new SpeechFailure(
        "the phone table " + file + place + ": " + problem, "correct the table", cause);
  }

  static SpeechFailure badSetting(Voice voice, String key, String problem) {
    return new SpeechFailure(
        "the voice " + voice.name() + ": settings, " + key + ": " + problem,
        "correct it in " + voice.folder().resolve("voice.yaml"),
        null);
  }

  static SpeechFailure missingFile(Voice voice, Path file) {
    return new SpeechFailure(
        "the voice " + voice.name() + " lacks its file " + file,
        "install it: rawi voices install " + voice.name(),
        null);
  }

  static SpeechFailure notLoaded(Voice voice, Throwable cause) {
    return new SpeechFailure(
        "the voice " + voice.name() + " in " + voice.folder() + " cannot be loaded: " + cause,
        "see whether its files are whole: rawi voices verify " + voice.name(),
        cause);
  }

  static SpeechFailure otherFeatures(Voice voice, String difference) {
    return new SpeechFailure(
        "the voice "
            + voice.name()
            + " was trained with other features than those it would be given: "
            + difference,
        "correct the phone table that " + voice.folder().resolve("voice.yaml") + " names",
        null);
  }

  static SpeechFailure notSpoken(String phones, Throwable cause) {
    return new SpeechFailure(
        "the engine marytts cannot speak " + phones + " (" + cause + ")",
        "change the sentence, or use a voice of another engine",
        cause);
  }
}
