package rawi.engine.marytts;

import java.util.ArrayList;
import java.util.List;
import marytts.datatypes.MaryXML;
import marytts.features.FeatureDefinition;
import marytts.features.FeatureVector;
import marytts.htsengine.CartTreeSet;
import marytts.htsengine.HMMData;
import marytts.htsengine.HTSModel;
import marytts.htsengine.HTSPStream;
import marytts.htsengine.HTSParameterGeneration;
import marytts.htsengine.HTSUttModel;
import marytts.htsengine.HTSVocoder;
import marytts.unitselection.select.Target;
import marytts.unitselection.select.UnitSelector;
import marytts.util.dom.MaryDomUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.traversal.TreeWalker;

/**
 * Speaks MaryXML of the type ALLOPHONES with a HSMM voice, and notes in it the durations, by which
 * it becomes ACOUSTPARAMS.
 *
 * <p>Any number of threads may share it: all that changes while it speaks is of one call alone. The
 * same document becomes the same samples, in every thread.
 */
final class HsmmSynthesiser {
  private final HMMData models;
  private final CartTreeSet trees;
  private final HsmmVoice voice;

  HsmmSynthesiser(HsmmVoice voice) {
    this.voice = voice;
    this.models = voice.models();
    this.trees = models.getCartTreeSet();
  }

  /**
   * A phone or pause in the sound.
   *
   * @param element ph or boundary
   * @param start first sample
   * @param end after the last sample
   */
  record Segment(Element element, int start, int end) {
    boolean isPhone() {
      return element.getTagName().equals(MaryXML.PHONE);
    }
  }

  /**
   * What a document sounds like.
   *
   * @param samples as MaryTTS makes them: full scale at 32,768
   * @param segments in order, without a gap, from the first sample to the last
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over, not kept
  record Sound(double[] samples, List<Segment> segments) {}

  /**
   * Speaks a document, at one gain.
   *
   * @throws Exception as MaryTTS declares it, if a phone is none of the voice's
   */
  Sound speak(Document allophones) throws Exception {
    List<Element> elements = segments(allophones);
    Prosody prosody = Prosody.of(allophones);
    HTSUttModel utterance = utterance(elements, prosody.rate());
    HTSParameterGeneration parameters = new HTSParameterGeneration();
    parameters.htsMaximumLikelihoodParameterGeneration(utterance, models);
    scalePitch(parameters.getlf0Pst(), prosody.pitch());
    return new Sound(samples(parameters), times(elements, utterance));
  }

  private static List<Element> segments(Document document) {
    List<Element> elements = new ArrayList<>();
    TreeWalker walker =
        MaryDomUtils.createTreeWalker(document, document, MaryXML.PHONE, MaryXML.BOUNDARY);
    while (walker.nextNode() instanceof Element element) {
      elements.add(element);
    }
    return elements;
  }

  private HTSUttModel utterance(List<Element> elements, double rate) {
    HTSUttModel utterance = new HTSUttModel();
    Durations durations = new Durations(trees.getNumStates());
    double carried = 0;
    for (Element element : elements) {
      FeatureVector features = features(element);
      HTSModel model = new HTSModel(trees.getNumStates());
      FeatureDefinition definition = models.getFeatureDefinition();
      model.setPhoneName(
          features.getFeatureAsString(definition.getFeatureIndex("phone"), definition));
      if (models.getUseContextDependentGV() && element.getTagName().equals(MaryXML.BOUNDARY)) {
        model.setGvSwitch(false);
      }
      carried = trees.searchDurInCartTree(model, features, models, carried);
      if (element.getTagName().equals(MaryXML.BOUNDARY)) {
        durations.fit(model, frames(Integer.parseInt(element.getAttribute("duration"))));
      } else {
        durations.scale(model, 1 / rate);
      }
      search(model, features, definition);
      add(utterance, model);
    }
    return utterance;
  }

  private FeatureVector features(Element element) {
    return voice
        .features()
        .computeFeatureVector(new Target(UnitSelector.getPhoneSymbol(element), element));
  }

  private int frames(int millis) {
    return (int) Math.round((double) millis * models.getRate() / (1000.0 * models.getFperiod()));
  }

  private void search(HTSModel model, FeatureVector features, FeatureDefinition definition) {
    trees.searchLf0InCartTree(model, features, definition, models.getUV());
    trees.searchMgcInCartTree(model, features, definition);
    if (models.getTreeStrStream() != null) {
      trees.searchStrInCartTree(model, features, definition);
    }
    if (models.getTreeMagStream() != null) {
      trees.searchMagInCartTree(model, features, definition);
    }
  }

  private void add(HTSUttModel utterance, HTSModel model) {
    utterance.addUttModel(model);
    utterance.setNumModel(utterance.getNumModel() + 1);
    utterance.setNumState(utterance.getNumState() + trees.getNumStates());
    utterance.setTotalFrame(utterance.getTotalFrame() + model.getTotalDur());
    for (int state = 0; state < trees.getNumStates(); state++) {
      if (model.getVoiced(state)) {
        utterance.setLf0Frame(utterance.getLf0Frame() + model.getDur(state));
      }
    }
  }

  private static void scalePitch(HTSPStream logPitch, double factor) {
    for (int frame = 0; frame < logPitch.getT(); frame++) {
      logPitch.setPar(frame, 0, logPitch.getPar(frame, 0) + Math.log(factor));
    }
  }

  private double[] samples(HTSParameterGeneration parameters) throws Exception {
    return new HTSVocoder()
        .htsMLSAVocoder(
            parameters.getlf0Pst(),
            parameters.getMcepPst(),
            parameters.getStrPst(),
            parameters.getMagPst(),
            parameters.getVoicedArray(),
            models,
            null);
  }

  private List<Segment> times(List<Element> elements, HTSUttModel utterance) {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < elements.size(); i++) {
      int length = utterance.getUttModel(i).getTotalDur() * models.getFperiod();
      Segment segment = new Segment(elements.get(i), start, start + length);
      note(segment);
      segments.add(segment);
      start += length;
    }
    return segments;
  }

  /** As in ACOUSTPARAMS: durations in milliseconds, ends in seconds. */
  private void note(Segment segment) {
    double millis = (segment.end() - segment.start()) * 1000.0 / models.getRate();
    String duration = segment.isPhone() ? "d" : "duration";
    segment.element().setAttribute(duration, Long.toString(Math.round(millis)));
    if (segment.isPhone()) {
      double end = (double) segment.end() / models.getRate();
      segment.element().setAttribute("end", Double.toString(end));
    }
  }
}
