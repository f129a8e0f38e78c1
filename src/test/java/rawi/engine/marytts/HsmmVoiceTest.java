package rawi.engine.marytts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rawi.engine.SpeakingStyle;
import rawi.engine.SpeechEngine;
import rawi.engine.SpeechFailure;
import rawi.engine.espeak.Sounds;
import rawi.voice.Voice;

/** What is checked before a voice speaks its first word. */
class HsmmVoiceTest {
  private static final Voice VOICE = Voices.standIn();

  @TempDir private Path folder = Path.of("");

  private static SpeechEngine open(Voice voice) {
    return new MaryTtsProvider().open(voice, SpeakingStyle.NATURAL);
  }

  private static void refused(Voice voice, String problem, String remedy) {
    assertThatThrownBy(() -> open(voice))
        .isInstanceOfSatisfying(
            SpeechFailure.class,
            failure -> {
              assertThat(failure).hasMessageContaining(problem);
              assertThat(failure.remedy()).contains(remedy);
            });
  }

  // --- the features

  @Test
  void phoneLessInTheTableIsFound() throws Exception {
    Voice voice = Voices.copy(VOICE, folder);
    rewrite("phones.tsv", line -> line.startsWith("OI\t") ? "" : line);
    refused(voice, "phone, value", "correct the phone table");
    assertThatThrownBy(() -> open(voice)).hasMessageContaining("it expects OI");
  }

  @Test
  void phoneMoreInTheTableIsFound() throws Exception {
    Voice voice = Voices.copy(VOICE, folder);
    Path table = folder.resolve("phones.tsv");
    Files.writeString(table, Files.readString(table) + "zz\tconsonant\t\tctype=f\n");
    refused(voice, "where the table has zz", "correct the phone table");
  }

  @Test
  void otherValueOfAFeatureIsFound() throws Exception {
    Voice voice = Voices.copy(VOICE, folder);
    rewrite("phones.tsv", line -> line.replace("ctype=n", "ctype=q"));
    refused(voice, "ctype", "correct the phone table");
  }

  @Test
  void failedStartCanBeTriedAgain() throws Exception {
    Voice voice = Voices.copy(VOICE, folder);
    rewrite("phones.tsv", line -> line.replace("ctype=n", "ctype=q"));
    refused(voice, "ctype", "table");
    rewrite("phones.tsv", line -> line.replace("ctype=q", "ctype=n"));
    try (SpeechEngine engine = open(voice)) {
      assertThat(engine.speak(Sounds.utterance("laː")).pcm().length()).isPositive();
    }
  }

  private void rewrite(String file, java.util.function.UnaryOperator<String> change)
      throws Exception {
    Path path = folder.resolve(file);
    Files.writeString(
        path, Files.readString(path).lines().map(change).collect(Collectors.joining("\n")));
  }

  // --- the files

  @Test
  void missingFileIsNamedWithTheCommandThatBringsIt() throws Exception {
    Voice voice = Voices.copy(VOICE, folder);
    Files.delete(folder.resolve("mgc.pdf"));
    refused(voice, folder.resolve("mgc.pdf").toString(), "rawi voices install test");
  }

  @Test
  void damagedFilesAreSaidToBeSo() throws Exception {
    for (String file : new String[] {"mgc.pdf", "tree-lf0.inf", "dur.pdf", "tree-mgc.inf"}) {
      Voice voice = Voices.copy(VOICE, folder);
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      Files.write(folder.resolve(file), java.util.Arrays.copyOf(bytes, bytes.length / 2));
      refused(voice, "cannot be loaded", "rawi voices verify test");
    }
  }

  // --- the settings

  private Voice with(String key, String value) {
    Map<String, String> settings = new HashMap<>(VOICE.settings());
    settings.put(key, value);
    return Voices.voice(VOICE.folder(), 48_000, settings);
  }

  @Test
  void unknownSettingIsNamed() {
    refused(with("volume", "2"), "volume: no such key", "voice.yaml");
  }

  @Test
  void missingSettingIsNamed() {
    Map<String, String> settings = new HashMap<>(VOICE.settings());
    settings.remove("Ftd");
    refused(Voices.voice(VOICE.folder(), 48_000, settings), "Ftd: it is missing", "voice.yaml");
  }

  @Test
  void valueOfAnotherKindIsNamed() {
    refused(with("alpha", "high"), "alpha: it cannot be high", "voice.yaml");
    refused(with("framePeriod", "2.5"), "framePeriod: it cannot be 2.5", "voice.yaml");
    refused(with("useGV", "yes"), "useGV: it cannot be yes", "voice.yaml");
  }

  @Test
  void fileCannotLieOutsideTheFolder() {
    for (String path : new String[] {"../x", "/etc/passwd", "a/b", "C:x", "..", "jar:x"}) {
      refused(with("Ftd", path), "Ftd: it cannot be " + path, "voice.yaml");
    }
  }
}
