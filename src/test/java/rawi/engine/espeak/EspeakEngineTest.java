package rawi.engine.espeak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rawi.arabic.phonemes.Boundary;
import rawi.arabic.phonemes.Emphasis;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.Phoneme;
import rawi.arabic.phonemes.Phrase;
import rawi.arabic.phonemes.SpokenWord;
import rawi.arabic.phonemes.Utterance;
import rawi.audio.Pcm;
import rawi.engine.SpeakingStyle;
import rawi.engine.SpeechEngine;
import rawi.engine.SpeechFailure;
import rawi.voice.Voice;

class EspeakEngineTest {
  private static final Path CACHE = Path.of("target", "test-cache").toAbsolutePath();
  private static final String NEWS =
      "ʔˈaʕlanat wizˈaːratu sˤːˈiħːati ljˈawma ʔˈanːa ʕˈadada lmusˤaːbˈiːna tadʒˈaːwaza miʔˈata"
          + " ʃˈaxsˤin";
  private static final int NEWS_SYLLABLES = 30;

  private final SpeechEngine engine = open(SpeakingStyle.NATURAL);

  private static SpeechEngine open(SpeakingStyle style) {
    return new EspeakProvider(CACHE).open(voice("ar", 22_050), style);
  }

  private static Voice voice(String language, int sampleRate) {
    return new Voice(
        "test", Path.of("v"), "espeak", language, "male", 1, 1, sampleRate, "GPL-3.0-or-later", "");
  }

  private Pcm say(String ipa) {
    return engine.speak(Sounds.utterance(ipa)).pcm();
  }

  private static double millis(Pcm pcm) {
    return pcm.length() * 1000.0 / pcm.sampleRate();
  }

  // --- the sounds

  @Test
  void everyPhonemeHasASoundOfItsOwn() {
    Set<List<Float>> heard = new HashSet<>();
    for (Phoneme phoneme : Phoneme.values()) {
      heard.add(list(engine.speak(amid(Phone.of(phoneme))).pcm()));
      heard.add(list(engine.speak(amid(Phone.ofLong(phoneme))).pcm()));
    }
    assertThat(heard).hasSize(2 * Phoneme.values().length);
  }

  /** The sound between two vowels, or a vowel between two consonants. */
  private static Utterance amid(Phone phone) {
    Phone left = Phone.of(phone.phoneme().isVowel() ? Phoneme.B : Phoneme.A);
    return said(Phone.of(Phoneme.M), left, phone, left, Phone.of(Phoneme.N));
  }

  private static Utterance said(Phone... phones) {
    SpokenWord word = new SpokenWord(List.of(phones));
    return new Utterance(List.of(new Phrase(Emphasis.of(List.of(word)), Boundary.STATEMENT)));
  }

  private static List<Float> list(Pcm pcm) {
    return IntStream.range(0, pcm.length()).mapToObj(i -> pcm.samples()[i]).toList();
  }

  @Test
  void noPairOfConsonantsIsHeardAsAnother() {
    Set<List<Float>> heard = new HashSet<>();
    List<Phoneme> consonants =
        Arrays.stream(Phoneme.values()).filter(phoneme -> !phoneme.isVowel()).toList();
    for (Phoneme first : consonants) {
      for (Phoneme second : consonants) {
        Utterance pair =
            said(
                Phone.of(Phoneme.A).withStress(),
                Phone.of(first),
                Phone.of(second),
                Phone.of(Phoneme.U));
        heard.add(list(engine.speak(pair).pcm()));
      }
    }
    assertThat(heard).hasSize(consonants.size() * consonants.size());
  }

  @Test
  void neighboursAreNotReadAsOneName() {
    // the phonetic alphabet has the same trouble: dʒ and tʃ would be read as one
    checkLonger("mˈadħan", "mˈadˤan");
    checkLonger(
        said(Phone.of(Phoneme.A), Phone.of(Phoneme.T), Phone.of(Phoneme.SH), Phone.of(Phoneme.A)),
        said(Phone.of(Phoneme.A), Phone.of(Phoneme.CH), Phone.of(Phoneme.A)));
    checkLonger(
        said(Phone.of(Phoneme.A), Phone.of(Phoneme.D), Phone.of(Phoneme.ZAH), Phone.of(Phoneme.A)),
        said(Phone.of(Phoneme.A), Phone.of(Phoneme.J), Phone.of(Phoneme.A)));
  }

  @Test
  void longVowelIsLonger() {
    checkLonger("kˈaːtab", "kˈatab");
    checkLonger("sˈiːn", "sˈin");
    checkLonger("tˤˈuːr", "tˤˈur");
    checkLonger("lˈoːnun", "lˈonun");
  }

  @Test
  void doubledConsonantIsLonger() {
    for (Phoneme phoneme : Phoneme.values()) {
      if (!phoneme.isVowel()) {
        double single = millis(engine.speak(amid(Phone.of(phoneme))).pcm());
        double doubled = millis(engine.speak(amid(Phone.ofLong(phoneme))).pcm());
        assertThat(doubled - single).as(phoneme.ipa()).isBetween(30.0, 160.0);
      }
    }
  }

  private void checkLonger(String longer, String shorter) {
    checkLonger(Sounds.utterance(longer), Sounds.utterance(shorter));
  }

  private void checkLonger(Utterance longer, Utterance shorter) {
    assertThat(millis(engine.speak(longer).pcm()))
        .as("%s against %s", longer, shorter)
        .isGreaterThan(millis(engine.speak(shorter).pcm()) + 25);
  }

  @Test
  void doubledStopIsOneSilenceAndOneRelease() {
    assertThat(silencesOver30Millis(say("kˈatːab"))).isEqualTo(1);
    assertThat(silencesOver30Millis(say("sˈaʔːal"))).isEqualTo(1);
  }

  private static int silencesOver30Millis(Pcm pcm) {
    int count = 0;
    int quiet = 0;
    for (float sample : pcm.samples()) {
      quiet = Math.abs(sample) < 0.005 ? quiet + 1 : 0;
      count += quiet == pcm.sampleRate() * 30 / 1000 ? 1 : 0;
    }
    return count;
  }

  // --- rate, pitch, pauses

  @Test
  void speaksAboutFiveSyllablesASecond() {
    assertThat(NEWS_SYLLABLES / millis(say(NEWS)) * 1000).isBetween(4.5, 5.5);
  }

  @Test
  void rateIsAFactorOnTheDuration() {
    double natural = millis(say(NEWS));
    for (double rate : new double[] {0.5, 0.8, 1.25, 2}) {
      try (SpeechEngine other = open(new SpeakingStyle(rate, 1))) {
        double duration = millis(other.speak(Sounds.utterance(NEWS)).pcm());
        assertThat(duration * rate / natural).as("rate %s", rate).isEqualTo(1, within(0.06));
      }
    }
  }

  @Test
  void pitchIsAFactorOnTheFundamental() {
    double natural = fundamental(say("mˈaːmaː"));
    try (SpeechEngine high = open(new SpeakingStyle(1, 1.5));
        SpeechEngine low = open(new SpeakingStyle(1, 0.75))) {
      assertThat(fundamental(high.speak(Sounds.utterance("mˈaːmaː")).pcm()) / natural)
          .isEqualTo(1.5, within(0.2));
      assertThat(fundamental(low.speak(Sounds.utterance("mˈaːmaː")).pcm()) / natural)
          .isEqualTo(0.75, within(0.1));
    }
  }

  /** By the strongest self-similarity between 50 and 300 Hz, 100 ms after the start. */
  private static double fundamental(Pcm pcm) {
    int from = pcm.sampleRate() / 10;
    int best = 0;
    double strongest = 0;
    for (int lag = pcm.sampleRate() / 300; lag < pcm.sampleRate() / 50; lag++) {
      double similarity = 0;
      for (int i = from; i < from + 2000; i++) {
        similarity += pcm.samples()[i] * pcm.samples()[i + lag];
      }
      if (similarity > strongest) {
        strongest = similarity;
        best = lag;
      }
    }
    return (double) pcm.sampleRate() / best;
  }

  @Test
  void pauseStandsBetweenPhrasesAndIsExact() {
    Phrase first = Sounds.phrase("naʕˈam", Boundary.COMMA);
    Phrase second = Sounds.phrase("laː", Boundary.STATEMENT);
    int apart =
        engine.speak(new Utterance(List.of(first))).pcm().length()
            + engine.speak(new Utterance(List.of(second))).pcm().length();
    int together = engine.speak(new Utterance(List.of(first, second))).pcm().length();
    assertThat(together - apart).isEqualTo(22_050 * 220 / 1000);
  }

  @Test
  void silenceRoundTheSpeechIsUnderTenMillis() {
    for (String word : List.of("laː", "faʕal", "hunaː", "kˈataba", "ħabbaːn", "qˈif")) {
      float[] samples = say(word).samples();
      int first = 0;
      while (Math.abs(samples[first]) < 0.0015) {
        first++;
      }
      int last = samples.length - 1;
      while (Math.abs(samples[last]) < 0.0015) {
        last--;
      }
      assertThat(first).as(word).isLessThan(220);
      assertThat(samples.length - last).as(word).isLessThan(220);
    }
  }

  @Test
  void phraseOfFiveHundredWordsIsSpokenWhole() {
    List<SpokenWord> words = Collections.nCopies(500, Sounds.word("mˈarħaban"));
    Pcm pcm = engine.speak(new Utterance(List.of(new Phrase(words, Boundary.STATEMENT)))).pcm();
    Pcm ten = say(String.join(" ", Collections.nCopies(10, "mˈarħaban")));
    assertThat(millis(pcm) / millis(ten)).isEqualTo(50, within(4.0));
  }

  @Test
  void melodyFollowsTheBoundary() {
    List<Float> statement = list(say("jaʕrˈifu"));
    List<Float> question =
        list(
            engine
                .speak(new Utterance(List.of(Sounds.phrase("jaʕrˈifu", Boundary.QUESTION))))
                .pcm());
    assertThat(question).isNotEqualTo(statement);
  }

  @Test
  void nothingIsClipped() {
    try (SpeechEngine high = open(new SpeakingStyle(1, 2))) {
      for (Pcm pcm : List.of(say(NEWS), high.speak(Sounds.utterance(NEWS)).pcm())) {
        for (float sample : pcm.samples()) {
          assertThat(Math.abs(sample)).isLessThan(0.99f);
        }
      }
    }
  }

  // --- the same sentence, the same samples

  @Test
  void sameSentenceHasTheSameSamplesWhateverWasSpokenBefore() {
    List<Float> once = list(say(NEWS));
    try (SpeechEngine other = open(new SpeakingStyle(1.7, 1.9))) {
      for (Phoneme phoneme : Phoneme.values()) {
        other.speak(amid(Phone.of(phoneme))).pcm();
        assertThat(list(say(NEWS)).equals(once)).as("after %s", phoneme.ipa()).isTrue();
      }
    }
  }

  @Test
  void threadsSpeakTheSameAsOne() throws Exception {
    List<Float> alone = list(say(NEWS));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (SpeechEngine other = open(new SpeakingStyle(2, 0.7))) {
      List<Future<List<Float>>> all =
          IntStream.range(0, 40)
              .mapToObj(
                  i ->
                      threads.submit(
                          () ->
                              list(
                                  (i % 2 == 0 ? engine : other)
                                      .speak(Sounds.utterance(NEWS))
                                      .pcm())))
              .toList();
      for (int i = 0; i < all.size(); i += 2) {
        assertThat(all.get(i).get().equals(alone)).isTrue();
      }
    } finally {
      threads.shutdown();
    }
  }

  // --- opening and closing

  @Test
  void closedEngineDoesNotSpeakAndTheOtherStillDoes() {
    SpeechEngine closed = open(SpeakingStyle.NATURAL);
    closed.close();
    assertThatThrownBy(() -> closed.speak(Sounds.utterance("laː")).pcm())
        .isInstanceOf(IllegalStateException.class);
    assertThat(say("laː").length()).isPositive();
  }

  @Test
  void voiceOfAnotherLanguageIsRefused() {
    assertThatThrownBy(
            () -> new EspeakProvider(CACHE).open(voice("fr", 22_050), SpeakingStyle.NATURAL))
        .isInstanceOf(SpeechFailure.class)
        .hasMessageContaining("language fr");
  }

  @Test
  void voiceOfAnotherSampleRateIsRefused() {
    assertThatThrownBy(
            () -> new EspeakProvider(CACHE).open(voice("ar", 16_000), SpeakingStyle.NATURAL))
        .isInstanceOf(SpeechFailure.class)
        .hasMessageContaining("sampleRate 16000");
  }

  @Test
  void failureShowsThePhonemes() {
    assertThat(EspeakFailures.notSpoken(new Clause("l|a:", Boundary.STATEMENT), "error 1"))
        .hasMessageContaining("[[l|a:]].");
  }
}
