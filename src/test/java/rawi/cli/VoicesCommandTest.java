package rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mpatric.mp3agic.Mp3File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rawi.Shared;

class VoicesCommandTest {
  private static final String DATA = System.getProperty("rawi.data", "");
  private static final Path FILES = Shared.folder().resolve("voices").resolve("ar-nah-hsmm");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void ownUser() {
    System.setProperty("rawi.data", folder.resolve("data").toString());
  }

  @AfterEach
  void usualUser() {
    System.setProperty("rawi.data", DATA);
  }

  private static Cli install() {
    assumeThat(FILES).as("the Arabic voice in the shared folder, see RAWI_SHARED").isDirectory();
    Cli run = Cli.run("voices", "install", "nah", "--from", FILES);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private static JsonNode json(String voice) throws Exception {
    for (JsonNode node : JsonMapper.builder().build().readTree(Cli.run("voices", "--json").out())) {
      if (node.path("name").asText().equals(voice)) {
        return node;
      }
    }
    throw new AssertionError("no " + voice);
  }

  // --- the list

  @Test
  void tableTellsWhatOneChoosesBy() {
    List<String> lines = Cli.run("voices").lines();
    assertThat(lines.get(0))
        .contains("NAME", "ENGINE", "GENDER", "QUALITY", "LICENCE", "SIZE", "INSTALLED");
    assertThat(lines).anyMatch(line -> line.matches("\\* espeak .*comes with.*"));
    assertThat(lines).anyMatch(line -> line.matches("  nah +marytts +male .*3\\.5 MB +no .*"));
  }

  @Test
  void jsonTellsTheSame() throws Exception {
    JsonNode nah = json("nah");
    assertThat(nah.path("engine").asText()).isEqualTo("marytts");
    assertThat(nah.path("bytes").asLong()).isBetween(3_000_000L, 4_000_000L);
    assertThat(nah.path("installed").asBoolean()).isFalse();
    assertThat(nah.path("attribution").asText()).contains("Nawar Halabi");
    assertThat(json("espeak").path("isDefault").asBoolean()).isTrue();
  }

  // --- the way of a voice

  @Test
  void voiceThatIsNotInstalledIsAnsweredWithTheCommand() throws Exception {
    Path article = Files.writeString(folder.resolve("a.txt"), "مرحبا بكم.");
    Cli run = Cli.run("speak", article, "-o", folder.resolve("a.mp3"), "--voice", "nah");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("the voice nah is not installed")
        .contains("rawi voices install nah");
  }

  @Test
  void installedVoiceSpeaksByDefaultAndIsCredited() throws Exception {
    assertThat(install().out()).contains("nah is installed", "it speaks from now on");
    assertThat(json("nah").path("isDefault").asBoolean()).isTrue();
    Path article =
        Files.writeString(folder.resolve("a.txt"), "مرحبا بكم.\n\nهذا خبر قصير، وانتهى.");
    Path mp3 = folder.resolve("a.mp3");
    Cli run = Cli.run("speak", "-q", article, "-o", mp3, "--comment", "Mine");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(new Mp3File(mp3.toFile()).getId3v2Tag().getComment())
        .startsWith("Mine\nVoice: ar-nah-hsmm")
        .contains("CC BY-SA 4.0");
  }

  @Test
  void previewIsAShortMp3() throws Exception {
    install();
    Path mp3 = folder.resolve("p.mp3");
    Cli run = Cli.run("voices", "preview", "nah", "مرحبا بكم جميعا.", "-o", mp3);
    assertThat(run.code()).as(run.err()).isZero();
    Mp3File read = new Mp3File(mp3.toFile());
    assertThat(read.getLengthInMilliseconds()).isBetween(1000L, 5000L);
    assertThat(read.getId3v2Tag().getComment()).contains("Nawar Halabi");
  }

  @Test
  void embeddedVoiceHasAPreviewOfItsOwnWords() throws Exception {
    Path mp3 = folder.resolve("p.mp3");
    Cli run = Cli.run("voices", "preview", "espeak", "-o", mp3);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(new Mp3File(mp3.toFile()).getLengthInMilliseconds()).isBetween(4000L, 20_000L);
  }

  @Test
  void secondInstallationSaysSo() {
    install();
    assertThat(install().out()).contains("nah is installed already");
  }

  @Test
  void verificationFindsWhatIsDamaged() throws Exception {
    install();
    assertThat(Cli.run("voices", "verify").out()).contains("nah is whole");
    Files.writeString(folder.resolve("data/voices/nah/dur.pdf"), "x");
    Cli run = Cli.run("voices", "verify", "nah");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("dur.pdf has 1 bytes instead of 35016", "install nah");
    install();
    assertThat(Cli.run("voices", "verify", "nah").code()).isZero();
  }

  @Test
  void removedVoiceSpeaksNoMore() throws Exception {
    install();
    assertThat(Cli.run("voices", "remove", "nah").out()).contains("nah is removed");
    assertThat(json("espeak").path("isDefault").asBoolean()).isTrue();
    assertThat(Cli.run("voices", "remove", "nah").code()).isEqualTo(1);
  }

  @Test
  void wrongNamesAreAnswered() {
    assertThat(Cli.run("voices", "install", "nahh").err()).contains("did you mean: nah");
    assertThat(Cli.run("voices", "install", "../nah").err()).contains("no voice ../nah");
    assertThat(Cli.run("voices", "install", "espeak").err()).contains("needs no installation");
    assertThat(Cli.run("voices", "install").code()).isEqualTo(2);
    assertThat(Cli.run("voices", "remove", "espeak").code()).isEqualTo(1);
  }

  @Test
  void folderWithoutTheFilesIsAnswered() {
    Cli run = Cli.run("voices", "install", "nah", "--from", folder);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("there is no file " + folder.resolve("LICENSE.md"));
  }

  // --- the benchmark

  @Test
  void benchmarkComparesOneThreadWithTwo() {
    install();
    Cli run = Cli.run("bench", "speech", "--voice", "nah", "--sentences", "3");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("one thread", "two threads", "x real time", "samples      equal", "memory");
  }
}
