package rawi.engine.marytts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rawi.arabic.phonemes.Boundary;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.Phoneme;
import rawi.arabic.phonemes.Phrase;
import rawi.arabic.phonemes.SpokenWord;
import rawi.arabic.phonemes.Utterance;
import rawi.audio.Pcm;
import rawi.engine.SpeakingStyle;
import rawi.engine.Speech;
import rawi.engine.SpeechEngine;
import rawi.engine.WordTime;
import rawi.engine.espeak.Sounds;

/** The Arabic voice. */
class NahTest {
  private static final String NEWS =
      "ʔˈaʕlanat wizˈaːratu sˤːˈiħːati ljˈawma ʔˈanːa ʕˈadada lmusˤaːbˈiːna tadʒˈaːwaza miʔˈata"
          + " ʃˈaxsˤin";

  private final SpeechEngine engine =
      new MaryTtsProvider().open(Voices.nah(), SpeakingStyle.NATURAL);

  private Pcm say(String ipa, Boundary end) {
    return engine.speak(new Utterance(List.of(Sounds.phrase(ipa, end)))).pcm();
  }

  private static double millis(Pcm pcm) {
    return pcm.length() * 1000.0 / pcm.sampleRate();
  }

  // --- the sounds

  @Test
  void everyPhonemeIsSpokenShortAndLong() {
    Set<List<Float>> heard = new HashSet<>();
    for (Phoneme phoneme : Phoneme.values()) {
      for (boolean isLong : new boolean[] {false, true}) {
        heard.add(list(engine.speak(amid(new Phone(phoneme, isLong, false))).pcm()));
      }
    }
    // p is b, v is f, g is ɣ, ʒ is dʒ, short and long; long e and o are ii and uu; long tʃ is short
    assertThat(heard).hasSizeGreaterThanOrEqualTo(2 * Phoneme.values().length - 11);
  }

  /** The sound between two vowels, or a vowel between two consonants. */
  private static Utterance amid(Phone phone) {
    Phone left = Phone.of(phone.phoneme().isVowel() ? Phoneme.B : Phoneme.A);
    SpokenWord word =
        new SpokenWord(List.of(Phone.of(Phoneme.M), left, phone, left, Phone.of(Phoneme.N)));
    return new Utterance(List.of(new Phrase(List.of(word), Boundary.STATEMENT)));
  }

  private static List<Float> list(Pcm pcm) {
    Float[] boxed = new Float[pcm.length()];
    Arrays.setAll(boxed, i -> pcm.samples()[i]);
    return List.of(boxed);
  }

  @Test
  void longVowelIsLonger() {
    checkLonger("kˈaːtab", "kˈatab");
    checkLonger("sˈiːnun", "sˈinun");
    checkLonger("nˈuːrun", "nˈurun");
  }

  @Test
  void doubledConsonantIsLonger() {
    checkLonger("kˈatːaba", "kˈataba");
    checkLonger("sˈalːama", "sˈalama");
    checkLonger("ħˈasːana", "ħˈasana");
  }

  private void checkLonger(String longer, String shorter) {
    assertThat(millis(say(longer, Boundary.STATEMENT)))
        .as("%s against %s", longer, shorter)
        .isGreaterThan(millis(say(shorter, Boundary.STATEMENT)) + 20);
  }

  // --- pauses and melody

  @Test
  void speaksThreeAndAHalfToFiveAndAHalfSyllablesASecond() {
    assertThat(30 / millis(say(NEWS, Boundary.STATEMENT)) * 1000).isBetween(3.5, 5.5);
  }

  @Test
  void pauseOfEachBoundaryIsExact() {
    for (Boundary boundary : Boundary.values()) {
      Speech speech =
          engine.speak(
              new Utterance(
                  List.of(
                      Sounds.phrase("naʕˈam", boundary),
                      Sounds.phrase("huwa hunaː", Boundary.STATEMENT))));
      List<WordTime> words = speech.words();
      assertThat(words.get(1).start() - words.get(0).end())
          .as(boundary.toString())
          .isEqualTo(16 * boundary.pauseMillis());
    }
  }

  @Test
  void lastSyllableOfASentenceIsDrawnOut() {
    Speech speech = engine.speak(Sounds.utterance("dˈaːri dˈaːri dˈaːri"));
    WordTime first = speech.words().get(0);
    WordTime last = speech.words().get(2);
    assertThat(last.end() - last.start()).isGreaterThan(first.end() - first.start());
  }

  @Test
  void statementFallsAndQuestionRises() {
    String ipa = "hal taʕrˈifu tˤːarˈiːqa ʔˈilaː lmadˈiːna";
    double statement = end(say(ipa, Boundary.STATEMENT));
    double question = end(say(ipa, Boundary.QUESTION));
    double comma = end(say(ipa, Boundary.COMMA));
    assertThat(statement).isBetween(60.0, 110.0);
    assertThat(question).isGreaterThan(statement * 1.08);
    assertThat(comma).isGreaterThan(statement * 1.08);
  }

  /** The pitch of the last vowel: 60 ms of it, 60 ms before the end of speech. */
  private static double end(Pcm pcm) {
    int tail = pcm.sampleRate() * 50 / 1000;
    int window = pcm.sampleRate() * 60 / 1000;
    return Pitch.at(pcm, pcm.length() - tail - 2 * window, 2 * window);
  }

  // --- the sound itself

  @Test
  void nothingIsClippedAndTheLevelIsUsed() {
    float peak = 0;
    for (float sample : say(NEWS, Boundary.STATEMENT).samples()) {
      peak = Math.max(peak, Math.abs(sample));
    }
    assertThat(peak).isBetween(0.2f, 0.95f);
  }

  @Test
  void levelDoesNotMoveWithinALongSentence() {
    // the same words ten times: their loudness is that of the first time, within 1.5 dB
    String words = "qˈaːla lwazˈiːru nˈaʕam ";
    Speech speech = engine.speak(Sounds.utterance(words.repeat(10).strip()));
    double second = level(speech, 3, 5);
    for (int i = 2; i < 9; i++) {
      assertThat(level(speech, 3 * i, 3 * i + 2)).as("%d", i).isEqualTo(second, within(1.5));
    }
  }

  @Test
  void sentencesAreAsLoudAsEachOther() {
    // a before or after ħaːʔ, and d after it, once came out 10 dB louder than all else
    double news = whole(engine.speak(Sounds.utterance(NEWS)));
    for (String ipa :
        List.of(
            "waːħˈidun min ʔˈahamːi lħaːdiθˈaːti fiː tːaːrˈiːxi",
            "ʔandˈaːha xˈaːlid",
            "hal taʕrˈifu tˤːarˈiːqa ʔˈilaː lmadˈiːna")) {
      assertThat(whole(engine.speak(Sounds.utterance(ipa)))).as(ipa).isEqualTo(news, within(2.5));
    }
  }

  private static double whole(Speech speech) {
    return level(speech, 0, speech.words().size() - 1);
  }

  private static double level(Speech speech, int firstWord, int lastWord) {
    double sum = 0;
    int from = speech.words().get(firstWord).start();
    int to = speech.words().get(lastWord).end();
    for (int i = from; i < to; i++) {
      sum += speech.pcm().samples()[i] * speech.pcm().samples()[i];
    }
    return 10 * Math.log10(sum / (to - from));
  }

  @Test
  void beginsAndEndsInSilenceWithoutAClick() {
    for (String ipa : List.of("laː", "qˈif", "hunaː", "kˈataba", "sˈalːim", NEWS)) {
      float[] samples = say(ipa, Boundary.STATEMENT).samples();
      for (int i = 0; i < 16; i++) {
        assertThat(Math.abs(samples[i])).as("%s, start", ipa).isLessThan(0.01f);
        assertThat(Math.abs(samples[samples.length - 1 - i])).as("%s, end", ipa).isLessThan(0.01f);
      }
    }
  }

  @Test
  void pausesAreQuietAndNothingClicksInThem() {
    Speech speech =
        engine.speak(
            new Utterance(
                List.of(
                    Sounds.phrase("naʕˈam ja sajːidiː", Boundary.STATEMENT),
                    Sounds.phrase("huwa hunaː", Boundary.STATEMENT))));
    int from = speech.words().get(2).end() + 16 * 100;
    int to = speech.words().get(3).start() - 16 * 60;
    for (int i = from; i < to; i++) {
      assertThat(Math.abs(speech.pcm().samples()[i])).as("sample %d", i).isLessThan(0.01f);
    }
  }

  // --- many sentences

  /** Of 5,000 with -Drawi.sentences=5000, which takes some minutes. */
  @Test
  void memoryAndThreadsStayFlat() {
    speakSome(60);
    long before = heap();
    int threads = Thread.activeCount();
    speakSome(Integer.getInteger("rawi.sentences", 200));
    assertThat(heap() - before).isLessThan(1_500_000);
    assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads);
  }

  private void speakSome(int count) {
    for (int i = 0; i < count; i++) {
      engine.speak(Sounds.utterance(i % 2 == 0 ? "naʕˈam" : "laː ʔadrˈiː"));
    }
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
