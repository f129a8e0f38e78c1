package rawi.engine.marytts;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import rawi.arabic.phonemes.Ipa;
import rawi.arabic.phonemes.Utterance;
import rawi.audio.Pcm;
import rawi.engine.SpeakingStyle;
import rawi.engine.Speech;
import rawi.engine.SpeechEngine;
import rawi.engine.WordTime;
import rawi.voice.Voice;

/**
 * Speaks with a HSMM voice of MaryTTS, and the same sentence always in the same samples.
 *
 * <p>Several threads may use it at once, and several engines may be open.
 */
final class MaryTtsEngine implements SpeechEngine {
  /** Kept of the silence before the first sound, and faded in. */
  private static final double HEAD_SECONDS = 0.005;

  /** Kept of the silence after the last sound, in which it dies away, and faded out. */
  private static final double TAIL_SECONDS = 0.05;

  private static final float FULL_SCALE = 32_768;

  private final HsmmSynthesiser synthesiser;
  private final Allophones allophones;
  private final int sampleRate;
  private final float gain;
  private volatile boolean closed;

  MaryTtsEngine(Voice voice, SpeakingStyle style) {
    HsmmSettings settings = HsmmSettings.of(voice);
    PhoneTable table = PhoneTable.read(settings.phones());
    this.synthesiser = new HsmmSynthesiser(HsmmVoice.load(voice, settings, table));
    this.allophones =
        new Allophones(
            table, voice.language(), voice.rate() * style.rate(), voice.pitch() * style.pitch());
    this.sampleRate = voice.sampleRate();
    this.gain = settings.gain() / FULL_SCALE;
  }

  @Override
  public int sampleRate() {
    return sampleRate;
  }

  @Override
  public Speech speak(Utterance utterance) {
    if (closed) {
      throw new IllegalStateException("the engine is closed");
    }
    return trimmed(sound(allophones.of(utterance), utterance));
  }

  private HsmmSynthesiser.Sound sound(Document document, Utterance utterance) {
    try {
      return synthesiser.speak(document);
    } catch (Exception e) { // MaryTTS declares nothing narrower
      throw MaryTtsFailures.notSpoken(Ipa.of(utterance), e);
    }
  }

  private Speech trimmed(HsmmSynthesiser.Sound sound) {
    List<HsmmSynthesiser.Segment> phones =
        sound.segments().stream().filter(HsmmSynthesiser.Segment::isPhone).toList();
    int head = (int) (HEAD_SECONDS * sampleRate);
    int tail = (int) (TAIL_SECONDS * sampleRate);
    int from = phones.get(0).start() - head;
    int to = phones.get(phones.size() - 1).end() + tail;
    float[] samples = new float[to - from];
    for (int i = 0; i < samples.length; i++) {
      double fade = Math.min(1, Math.min((i + 1.0) / head, (double) (samples.length - i) / tail));
      samples[i] = (float) (sound.samples()[from + i] * gain * fade);
    }
    return new Speech(new Pcm(sampleRate, samples), words(phones, from));
  }

  /** A word lasts from its first phone to its last one. */
  private static List<WordTime> words(List<HsmmSynthesiser.Segment> phones, int offset) {
    List<WordTime> words = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= phones.size(); i++) {
      if (i == phones.size() || token(phones.get(i)) != token(phones.get(first))) {
        words.add(
            new WordTime(phones.get(first).start() - offset, phones.get(i - 1).end() - offset));
        first = i;
      }
    }
    return words;
  }

  private static Object token(HsmmSynthesiser.Segment phone) {
    return phone.element().getParentNode().getParentNode();
  }

  @Override
  public void close() {
    closed = true;
  }
}
