package rawi.engine.marytts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rawi.arabic.phonemes.Utterance;
import rawi.engine.Engines;
import rawi.engine.SpeakingStyle;
import rawi.engine.Speech;
import rawi.engine.SpeechEngine;
import rawi.engine.WordTime;
import rawi.engine.espeak.Sounds;
import rawi.voice.Voice;

/** What holds of every voice, tried with the one that comes with the tests. */
class MaryTtsEngineTest {
  private static final Voice VOICE = Voices.standIn();
  private static final String NEWS = "ʔˈaʕlanat wizˈaːratu sˤːˈiħːati ljˈawma";
  private static final Locale DEFAULT = Locale.getDefault();

  private final SpeechEngine engine = open(SpeakingStyle.NATURAL);

  private static SpeechEngine open(SpeakingStyle style) {
    return new MaryTtsProvider().open(VOICE, style);
  }

  private float[] samples(String ipa) {
    return engine.speak(Sounds.utterance(ipa)).pcm().samples();
  }

  @AfterEach
  void defaultLocale() {
    Locale.setDefault(DEFAULT);
  }

  @Test
  void engineIsInstalled() {
    assertThat(Engines.installed().names()).contains("marytts");
  }

  // --- the same sentence, the same samples

  @Test
  void sameSentenceHasTheSameSamplesWhateverWasSpokenBefore() {
    float[] once = samples(NEWS);
    samples("hal taʕrifu");
    assertThat(Arrays.equals(samples(NEWS), once)).isTrue();
    try (SpeechEngine other = open(SpeakingStyle.NATURAL)) {
      float[] again = other.speak(Sounds.utterance(NEWS)).pcm().samples();
      assertThat(Arrays.equals(again, once)).isTrue();
    }
  }

  @Test
  void threadsSpeakTheSameAsOne() throws Exception {
    List<String> sentences = List.of(NEWS, "hal taʕrifu tˤːarˈiːqa", "naʕˈam", "laː ʔadrˈiː");
    List<float[]> alone = sentences.stream().map(this::samples).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<float[]>> all =
          IntStream.range(0, 24)
              .mapToObj(i -> threads.submit(() -> samples(sentences.get(i % sentences.size()))))
              .toList();
      for (int i = 0; i < all.size(); i++) {
        assertThat(Arrays.equals(all.get(i).get(), alone.get(i % alone.size()))).isTrue();
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void defaultLocaleOfTheUserMakesNoDifferenceAndStays() {
    float[] once = samples(NEWS);
    for (String tag : List.of("ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "tr-TR", "de-DE")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      try (SpeechEngine other = open(new SpeakingStyle(1, 1))) {
        float[] again = other.speak(Sounds.utterance(NEWS)).pcm().samples();
        assertThat(Arrays.equals(again, once)).as(tag).isTrue();
      }
      assertThat(Locale.getDefault().toLanguageTag()).isEqualTo(tag);
      assertThat(Locale.getDefault(Locale.Category.FORMAT).toLanguageTag()).isEqualTo(tag);
    }
  }

  @Test
  void noThreadAndNoPropertyIsLeft() {
    samples(NEWS); // starts what the libraries keep for ever
    int threads = Thread.activeCount();
    var properties = new java.util.Properties();
    properties.putAll(System.getProperties());
    for (int i = 0; i < 20; i++) {
      samples("naʕˈam");
    }
    assertThat(Thread.activeCount()).isEqualTo(threads);
    assertThat(System.getProperties()).isEqualTo(properties);
  }

  // --- rate and pitch

  @Test
  void rateIsAFactorOnTheDuration() {
    double natural = samples(NEWS).length;
    for (double rate : new double[] {0.5, 0.8, 1.25, 2}) {
      try (SpeechEngine other = open(new SpeakingStyle(rate, 1))) {
        double length = other.speak(Sounds.utterance(NEWS)).pcm().length();
        assertThat(length * rate / natural).as("rate %s", rate).isEqualTo(1, within(0.05));
      }
    }
  }

  @Test
  void pitchIsAFactorOnTheFundamental() {
    double natural = Pitch.median(engine.speak(Sounds.utterance("mˈaːmaːmaː")).pcm());
    for (double pitch : new double[] {0.75, 1.3}) {
      try (SpeechEngine other = open(new SpeakingStyle(1, pitch))) {
        double moved = Pitch.median(other.speak(Sounds.utterance("mˈaːmaːmaː")).pcm());
        assertThat(moved / natural).as("pitch %s", pitch).isEqualTo(pitch, within(0.06));
      }
    }
  }

  // --- words

  @Test
  void everyWordHasItsTime() {
    Utterance utterance =
        new Utterance(
            List.of(
                Sounds.phrase("naʕˈam ja sajːidiː", rawi.arabic.phonemes.Boundary.COMMA),
                Sounds.phrase("huwa hunaː", rawi.arabic.phonemes.Boundary.STATEMENT)));
    Speech speech = engine.speak(utterance);
    List<WordTime> words = speech.words();
    assertThat(words).hasSize(5);
    assertThat(words.get(0).start()).isEqualTo(48_000 * 5 / 1000);
    assertThat(words.get(1).start()).isEqualTo(words.get(0).end());
    assertThat(words.get(3).start() - words.get(2).end()).isEqualTo(48_000 * 220 / 1000);
    assertThat(speech.pcm().length() - words.get(4).end()).isEqualTo(48_000 * 50 / 1000);
  }

  @Test
  void wordTimesGoWithTheSampleRate() {
    Speech speech = engine.speak(Sounds.utterance("naʕˈam hunaː"));
    Speech half = speech.with(new rawi.audio.Pcm(24_000, new float[speech.pcm().length() / 2]));
    for (int i = 0; i < 2; i++) {
      assertThat(half.words().get(i).start() * 2.0)
          .isEqualTo(speech.words().get(i).start(), within(1.0));
    }
  }

  // --- odd sentences

  @Test
  void sentenceOfOneVowelIsSpoken() {
    assertThat(samples("a").length).isPositive();
  }

  @Test
  void sentenceOfOneConsonantIsSpokenOrRefusedButNeverCrashes() {
    for (String ipa : List.of("l", "s", "t")) {
      assertThat(samples(ipa).length).as(ipa).isPositive();
    }
  }

  @Test
  void longSentenceIsSpokenWhole() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      words.add("mˈarħaban");
    }
    double one = samples("mˈarħaban").length;
    assertThat(samples(String.join(" ", words)).length / one).isBetween(25.0, 62.0);
  }

  @Test
  void closedEngineDoesNotSpeakAndTheOtherStillDoes() {
    SpeechEngine closed = open(SpeakingStyle.NATURAL);
    closed.close();
    assertThatThrownBy(() -> closed.speak(Sounds.utterance("laː")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(samples("laː").length).isPositive();
  }
}
