package rawi.engine.marytts;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import rawi.Shared;
import rawi.voice.InstallProgress;
import rawi.voice.LocalFolder;
import rawi.voice.Origin;
import rawi.voice.Voice;
import rawi.voice.VoiceCatalogue;
import rawi.voice.VoiceInstaller;

/** Voices to test with. */
final class Voices {
  private static final Path BUILT = Path.of("target", "test-voices").toAbsolutePath();
  private static final String SLT = "/marytts/voice/CmuSltHsmm/";
  private static final String ENGLISH = "/marytts/language/en_US/lexicon/allophones.en_US.xml";

  /** The settings of the stand-in, as its own voice.config has them. */
  private static final Map<String, String> SLT_SETTINGS =
      Map.ofEntries(
          Map.entry("phones", "phones.tsv"),
          Map.entry("gain", "0.5"),
          Map.entry("framePeriod", "240"),
          Map.entry("alpha", "0.55"),
          Map.entry("gamma", "0"),
          Map.entry("logGain", "true"),
          Map.entry("beta", "0.1"),
          Map.entry("useGV", "true"),
          Map.entry("useContextDependentGV", "true"),
          Map.entry("gvMethod", "gradient"),
          Map.entry("maxMgcGvIter", "100"),
          Map.entry("maxLf0GvIter", "100"),
          Map.entry("maxStrGvIter", "100"),
          Map.entry("useMixExc", "true"),
          Map.entry("in", "5"),
          Map.entry("Ftd", "tree-dur.inf"),
          Map.entry("Ftf", "tree-lf0.inf"),
          Map.entry("Ftm", "tree-mgc.inf"),
          Map.entry("Fts", "tree-str.inf"),
          Map.entry("Fmd", "dur.pdf"),
          Map.entry("Fmf", "lf0.pdf"),
          Map.entry("Fmm", "mgc.pdf"),
          Map.entry("Fms", "str.pdf"),
          Map.entry("Fgvf", "gv-lf0.pdf"),
          Map.entry("Fgvm", "gv-mgc.pdf"),
          Map.entry("Fgvs", "gv-str.pdf"),
          Map.entry("FeaFile", "cmu_us_arctic_slt_b0487.pfeats"),
          Map.entry("trickyPhonesFile", "trickyPhones.txt"),
          Map.entry("Fif", "mix_excitation_filters.txt"));

  /** Our sounds with an English accent. */
  private static final Map<String, String> ENGLISH_SOUNDS =
      Map.ofEntries(
          Map.entry("A", "a aː"),
          Map.entry("I", "i"),
          Map.entry("i", "iː"),
          Map.entry("U", "u"),
          Map.entry("u", "uː"),
          Map.entry("E", "e"),
          Map.entry("O", "o"),
          Map.entry("p", "p"),
          Map.entry("t", "t tˤ"),
          Map.entry("k", "k q x"),
          Map.entry("b", "b"),
          Map.entry("d", "d dˤ"),
          Map.entry("g", "g ɣ"),
          Map.entry("tS", "tʃ"),
          Map.entry("dZ", "dʒ"),
          Map.entry("f", "f"),
          Map.entry("v", "v"),
          Map.entry("T", "θ"),
          Map.entry("D", "ð ðˤ"),
          Map.entry("s", "s sˤ"),
          Map.entry("z", "z"),
          Map.entry("S", "ʃ"),
          Map.entry("Z", "ʒ"),
          Map.entry("h", "h ħ ʔ ʕ"),
          Map.entry("l", "l"),
          Map.entry("m", "m"),
          Map.entry("n", "n"),
          Map.entry("r", "r"),
          Map.entry("w", "w"),
          Map.entry("j", "j"));

  private Voices() {}

  /** The Arabic voice, installed from the shared folder; skips the test where that is missing. */
  static Voice nah() {
    Path files = Shared.folder().resolve("voices").resolve("ar-nah-hsmm");
    assumeThat(files).as("the Arabic voice in the shared folder, see RAWI_SHARED").isDirectory();
    Voice manifest = new VoiceCatalogue(List.of(Path.of("voices"))).latest("nah");
    new VoiceInstaller(BUILT).install(manifest, new LocalFolder(files), InstallProgress.NONE);
    return new VoiceCatalogue(List.of(BUILT)).find("nah");
  }

  /** An English voice that comes with the tests and speaks Arabic as it can. */
  static Voice standIn() {
    Path folder = BUILT.resolve("slt");
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> setting : SLT_SETTINGS.entrySet()) {
        if (setting.getValue().matches(".*\\.(inf|pdf|pfeats|txt)")) {
          extract(SLT + setting.getValue(), folder.resolve(setting.getValue()));
        }
      }
      Files.writeString(folder.resolve("phones.tsv"), englishPhones());
    } catch (Exception e) {
      throw new AssertionError("the stand-in cannot be unpacked", e);
    }
    return voice(folder, 48_000, SLT_SETTINGS);
  }

  /** A voice of these settings. */
  static Voice voice(Path folder, int sampleRate, Map<String, String> settings) {
    return new Voice(
        "test",
        folder,
        "marytts",
        "ar",
        "female",
        1,
        1,
        sampleRate,
        "MIT",
        "",
        0,
        Origin.NONE,
        settings);
  }

  /** The same voice in another folder, into which its files are copied. */
  static Voice copy(Voice voice, Path folder) throws IOException {
    try (var files = Files.list(voice.folder())) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return voice(folder, voice.sampleRate(), voice.settings());
  }

  private static void extract(String resource, Path file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Voices.class.getResourceAsStream(resource))) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String englishPhones() throws Exception {
    Document xml;
    try (InputStream in = Objects.requireNonNull(Voices.class.getResourceAsStream(ENGLISH))) {
      xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
    NodeList phones = xml.getDocumentElement().getElementsByTagName("*");
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < phones.getLength(); i++) {
      Element phone = (Element) phones.item(i);
      Map<String, String> features = new LinkedHashMap<>();
      for (int j = 0; j < phone.getAttributes().getLength(); j++) {
        String name = phone.getAttributes().item(j).getNodeName();
        features.put(name, phone.getAttribute(name));
      }
      String symbol = features.remove("ph");
      table.append(
          String.join(
                  "\t",
                  symbol,
                  phone.getTagName(),
                  ENGLISH_SOUNDS.getOrDefault(symbol, ""),
                  features.entrySet().stream()
                      .map(f -> f.getKey() + "=" + f.getValue())
                      .collect(Collectors.joining(" ")))
              + "\n");
    }
    return table.toString();
  }
}
