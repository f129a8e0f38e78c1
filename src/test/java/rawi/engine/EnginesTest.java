package rawi.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import rawi.voice.Voice;

class EnginesTest {
  private static Voice voice(String engine) {
    return new Voice(
        "zaki", Path.of("voices", "zaki"), engine, "ar", "male", 1, 1, 22_050, "MIT", "");
  }

  /** Opens nothing. */
  private record Named(String engine) implements EngineProvider {
    @Override
    public SpeechEngine open(Voice voice, SpeakingStyle style) {
      throw new SpeechFailure("opened " + engine, "", null);
    }
  }

  @Test
  void espeakIsInstalled() {
    assertThat(Engines.installed().names()).contains("espeak");
  }

  @Test
  void voiceGetsTheEngineThatItAsksFor() {
    Engines engines = new Engines(List.of(new Named("one"), new Named("two")));
    assertThatThrownBy(() -> engines.open(voice("two"), SpeakingStyle.NATURAL))
        .hasMessage("opened two");
  }

  @Test
  void unknownEngineIsNamedWithItsVoiceAndThoseThatThereAre() {
    Engines engines = new Engines(List.of(new Named("two"), new Named("one")));
    assertThatThrownBy(() -> engines.open(voice("three"), SpeakingStyle.NATURAL))
        .isInstanceOfSatisfying(
            SpeechFailure.class,
            failure -> {
              assertThat(failure).hasMessageContaining("zaki").hasMessageContaining("three");
              assertThat(failure.remedy()).contains("voice.yaml").endsWith("one, two");
            });
  }

  @Test
  void twoEnginesOfOneNameAreRefused() {
    assertThatThrownBy(() -> new Engines(List.of(new Named("one"), new Named("one"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one");
  }
}
