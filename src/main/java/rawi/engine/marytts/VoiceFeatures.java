package rawi.engine.marytts;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import marytts.exceptions.MaryConfigurationException;
import marytts.features.FeatureProcessorManager;
import marytts.modules.phonemiser.AllophoneSet;
import org.apache.commons.text.StringEscapeUtils;

/** MaryTTS's feature processors for the phones of one voice. */
final class VoiceFeatures extends FeatureProcessorManager {
  @SuppressWarnings("deprecation") // the others ask MaryTTS's server for the phones of a language
  private VoiceFeatures(AllophoneSet phones) {
    setupPhoneFeatureProcessors(phones, null, null, null);
  }

  /** The processors for the phones of a table. */
  static VoiceFeatures of(PhoneTable table) throws MaryConfigurationException {
    return new VoiceFeatures(allophones(xml(table.entries())));
  }

  /** MaryTTS keeps every set that it has read in a map of the process, by a name: here its text. */
  private static synchronized AllophoneSet allophones(String xml)
      throws MaryConfigurationException {
    InputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    return AllophoneSet.getAllophoneSet(in, xml);
  }

  private static String xml(List<PhoneTable.Entry> entries) {
    TreeSet<String> names = new TreeSet<>();
    StringBuilder phones = new StringBuilder();
    for (PhoneTable.Entry entry : entries) {
      names.addAll(entry.features().keySet());
      phones.append('<').append(entry.kind()).append(attribute("ph", entry.symbol()));
      for (Map.Entry<String, String> feature : entry.features().entrySet()) {
        phones.append(attribute(feature.getKey(), feature.getValue()));
      }
      phones.append("/>\n");
    }
    return "<allophones name=\"rawi\" xml:lang=\"ar\""
        + attribute("features", String.join(" ", names))
        + ">\n"
        + phones
        + "</allophones>\n";
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + StringEscapeUtils.escapeXml11(value) + "\"";
  }
}
