package rawi.engine.espeak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rawi.arabic.normalise.EnglishPronouncer;
import rawi.engine.SpeakingStyle;
import rawi.engine.SpeechEngine;
import rawi.voice.Voice;

class EspeakEnglishTest {
  private static final Path CACHE = Path.of("target", "test-cache").toAbsolutePath();
  private static final String NEWS = "ʔˈaʕlanat wizˈaːratu sˤːˈiħːati ljˈawma miʔˈata ʃˈaxsˤin";
  private static final List<String> WORDS =
      List.of("Google", "Washington", "strengths", "don't", "queen", "a", "Xerox", "the");

  private final EnglishPronouncer english = new EspeakEnglish(CACHE);

  @Test
  void wordsHaveAmericanSounds() {
    assertThat(english.pronounce("Google")).contains("ɡˈuːɡəl");
    assertThat(english.pronounce("Twitter")).contains("twˈɪɾɚ");
    assertThat(english.pronounce("don't")).contains("dˈoʊnt");
  }

  @Test
  void sameWordHasTheSameSounds() {
    EnglishPronouncer other = new EspeakEnglish(CACHE);
    for (String word : WORDS) {
      assertThat(other.pronounce(word)).isEqualTo(english.pronounce(word));
    }
  }

  @Test
  void whatIsNoWordIsNotKnown() {
    assertThat(english.pronounce("")).isEmpty();
    assertThat(english.pronounce("'")).isEmpty();
    assertThat(english.pronounce("two words")).isEmpty();
    assertThat(english.pronounce("Citroën")).isEmpty();
    assertThat(english.pronounce("[[hEl@]]")).isEmpty();
    assertThat(english.pronounce("x".repeat(41))).isEmpty();
  }

  @Test
  void speechIsTheSameAfterEveryWord() {
    try (SpeechEngine engine = engine()) {
      List<Float> once = speak(engine);
      for (String word : WORDS) {
        assertThat(new EspeakEnglish(CACHE).pronounce(word)).isPresent();
        assertThat(speak(engine).equals(once)).as("after %s", word).isTrue();
      }
    }
  }

  @Test
  void wordsAreReadWhileOtherThreadsSpeak() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (SpeechEngine engine = engine()) {
      List<Float> alone = speak(engine);
      List<Future<Boolean>> all =
          IntStream.range(0, 40)
              .mapToObj(
                  i ->
                      threads.submit(
                          () ->
                              i % 2 == 0
                                  ? speak(engine).equals(alone)
                                  : new EspeakEnglish(CACHE)
                                      .pronounce("Google")
                                      .equals(english.pronounce("Google"))))
              .toList();
      for (Future<Boolean> same : all) {
        assertThat(same.get()).isTrue();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static SpeechEngine engine() {
    Voice voice =
        new Voice(
            "test", Path.of("v"), "espeak", "ar", "male", 1, 1, 22_050, "GPL-3.0-or-later", "");
    return new EspeakProvider(CACHE).open(voice, SpeakingStyle.NATURAL);
  }

  private static List<Float> speak(SpeechEngine engine) {
    float[] samples = engine.speak(Sounds.utterance(NEWS)).pcm().samples();
    return IntStream.range(0, samples.length).mapToObj(i -> samples[i]).toList();
  }
}
