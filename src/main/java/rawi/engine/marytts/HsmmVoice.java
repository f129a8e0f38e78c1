package rawi.engine.marytts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import marytts.exceptions.MaryConfigurationException;
import marytts.features.FeatureDefinition;
import marytts.features.TargetFeatureComputer;
import marytts.htsengine.HMMData;
import marytts.util.io.PropertiesAccessor;
import rawi.voice.Voice;

/**
 * A voice's models and the features by which they are found; nothing of it changes once it is
 * loaded, so that any number of threads may share it.
 */
record HsmmVoice(HMMData models, TargetFeatureComputer features) {
  /**
   * Loads a voice, 0.3 to 1 s.
   *
   * @throws rawi.engine.SpeechFailure if a file is damaged, or the phone table does not fit the
   *     voice
   */
  static HsmmVoice load(Voice voice, HsmmSettings settings, PhoneTable table) {
    HMMData models = new HMMData();
    try {
      PropertiesAccessor properties =
          new PropertiesAccessor(settings.properties(), false, Map.of());
      models.initHMMData(properties, voice.name());
      // MaryTTS's word for: duration and pitch are told from outside, and in whole hertz
      models.setUseAcousticModels(false);
      closeFiles(models);
      FeatureDefinition trained = models.getFeatureDefinition();
      TargetFeatureComputer features =
          new TargetFeatureComputer(VoiceFeatures.of(table), trained.getFeatureNames());
      checkFeatures(voice, trained, features.getFeatureDefinition());
      return new HsmmVoice(models, features);
    } catch (IOException | MaryConfigurationException | RuntimeException e) {
      if (e instanceof rawi.failure.Failure failure) {
        throw failure;
      }
      throw MaryTtsFailures.notLoaded(voice, e);
    }
  }

  /**
   * The trees ask for a feature's value by its place among all values. A phone more or less in the
   * table moves them all, and the voice would speak on, wrongly.
   */
  private static void checkFeatures(
      Voice voice, FeatureDefinition trained, FeatureDefinition given) {
    for (int i = 0; i < trained.getNumberOfFeatures(); i++) {
      String name = trained.getFeatureName(i);
      if (!name.equals(given.getFeatureName(i))) {
        throw MaryTtsFailures.otherFeatures(
            voice, "in place of " + name + " " + given.getFeatureName(i));
      }
      String[] expected = trained.getPossibleValues(i);
      String[] actual = given.getPossibleValues(i);
      if (!Arrays.equals(expected, actual)) {
        throw MaryTtsFailures.otherFeatures(voice, name + difference(expected, actual));
      }
    }
  }

  private static String difference(String[] expected, String[] actual) {
    int at = Math.max(0, Arrays.mismatch(expected, actual));
    return ", value "
        + (at + 1)
        + ": it expects "
        + (at < expected.length ? expected[at] : "no more")
        + " where the table has "
        + (at < actual.length ? actual[at] : "no more");
  }

  /** MaryTTS leaves them open, and later only asks whether they were there. */
  private static void closeFiles(HMMData models) throws IOException {
    for (InputStream file :
        Stream.of(
                models.getTreeDurStream(),
                models.getTreeLf0Stream(),
                models.getTreeMgcStream(),
                models.getTreeStrStream(),
                models.getTreeMagStream(),
                models.getPdfDurStream(),
                models.getPdfLf0Stream(),
                models.getPdfMgcStream(),
                models.getPdfStrStream(),
                models.getPdfMagStream(),
                models.getPdfLf0GVStream(),
                models.getPdfMgcGVStream(),
                models.getPdfStrGVStream(),
                models.getPdfMagGVStream())
            .filter(java.util.Objects::nonNull)
            .toList()) {
      file.close();
    }
  }
}
