package rawi.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rawi.files.RawiHome;
import rawi.files.UserFolders;

class VoiceCatalogueTest {
  private static final String MANIFEST =
      """
      engine: espeak
      language: ar
      gender: male
      rate: 1.0
      pitch: 0.9
      sampleRate: 22050
      licence: GPL-3.0-or-later
      description: A test
      """;

  private final Path home;
  private final Path user;
  private final VoiceCatalogue voices;

  VoiceCatalogueTest(@TempDir Path folder) {
    home = folder.resolve("home");
    user = folder.resolve("user");
    voices = new VoiceCatalogue(List.of(home, user));
  }

  private static void install(Path folder, String name, String manifest) throws IOException {
    Path voice = Files.createDirectories(folder.resolve(name));
    Files.writeString(voice.resolve("voice.yaml"), manifest);
  }

  // --- finding

  @Test
  void everyKeyIsRead() throws IOException {
    install(home, "zaki", MANIFEST);
    assertThat(voices.find("zaki"))
        .isEqualTo(
            new Voice(
                "zaki",
                home.resolve("zaki"),
                "espeak",
                "ar",
                "male",
                1.0,
                0.9,
                22_050,
                "GPL-3.0-or-later",
                "A test"));
  }

  @Test
  void allAreSortedByName() throws IOException {
    install(home, "zaki", MANIFEST);
    install(user, "amina", MANIFEST);
    install(user, "راوي", MANIFEST);
    assertThat(voices.all()).extracting(Voice::name).containsExactly("amina", "zaki", "راوي");
  }

  @Test
  void earlierFolderCounts() throws IOException {
    install(home, "zaki", MANIFEST);
    install(user, "zaki", MANIFEST.replace("A test", "Another"));
    assertThat(voices.find("zaki").description()).isEqualTo("A test");
    assertThat(voices.all()).hasSize(1);
  }

  @Test
  void folderWithoutManifestIsNoVoice() throws IOException {
    Files.createDirectories(home.resolve("lexicon"));
    assertThat(voices.all()).isEmpty();
    assertThatThrownBy(() -> voices.find("lexicon")).isInstanceOf(VoiceFailure.class);
  }

  @Test
  void missingFoldersHoldNoVoice() {
    assertThat(voices.all()).isEmpty();
    checkRemedy("zaki", "no voices at all");
  }

  @Test
  void nearNamesAreOffered() throws IOException {
    install(home, "espeak", MANIFEST);
    install(home, "amina", MANIFEST);
    checkRemedy("espaek", "did you mean: espeak (rawi voices lists them)");
    checkRemedy("ESPEAK", "did you mean: espeak (");
    checkRemedy("esp", "did you mean: espeak (");
  }

  @Test
  void allNamesAreOfferedWhereNoneIsNear() throws IOException {
    install(home, "espeak", MANIFEST);
    install(home, "amina", MANIFEST);
    checkRemedy("fairuz", "there are: amina, espeak (rawi voices lists them)");
  }

  private void checkRemedy(String name, String remedy) {
    assertThatThrownBy(() -> voices.find(name))
        .isInstanceOfSatisfying(
            VoiceFailure.class,
            failure -> {
              assertThat(failure).hasMessage("there is no voice " + name);
              assertThat(failure.remedy()).contains(remedy);
              assertThat(failure.voice()).isEqualTo(name);
            });
  }

  @Test
  void nameCannotLeaveTheFolder() throws IOException {
    install(home.resolveSibling("outside"), "zaki", MANIFEST);
    install(home, "espeak", MANIFEST);
    for (String name :
        List.of("../outside/zaki", "..", ".", "", " ", "espeak/../espeak", "a\\b", "/", "a\0b")) {
      assertThatThrownBy(() -> voices.find(name)).as(name).isInstanceOf(VoiceFailure.class);
    }
  }

  // --- manifests

  @Test
  void unknownKeyIsNamedWithItsFile() throws IOException {
    checkManifest(MANIFEST + "speed: 2\n", "the key speed is unknown");
  }

  @Test
  void missingKeyIsNamed() throws IOException {
    checkManifest(MANIFEST.replace("rate: 1.0\n", ""), "the key rate is missing");
    checkManifest(
        MANIFEST.replace("licence: GPL-3.0-or-later\n", ""), "the key licence is missing");
  }

  @Test
  void emptyValueIsNamed() throws IOException {
    checkManifest(
        MANIFEST.replace("engine: espeak", "engine:"), "the key engine has the value null");
    checkManifest(MANIFEST.replace("engine: espeak", "engine: ''"), "engine is empty");
  }

  @Test
  void valueThatIsNoNumberIsNamed() throws IOException {
    checkManifest(MANIFEST.replace("pitch: 0.9", "pitch: high"), "pitch has the value high");
    checkManifest(MANIFEST.replace("22050", "22050.5"), "sampleRate has the value 22050.5");
  }

  @Test
  void valueOutOfRangeIsNamed() throws IOException {
    checkManifest(MANIFEST.replace("rate: 1.0", "rate: 0"), "rate 0.0 is not between");
    checkManifest(MANIFEST.replace("pitch: 0.9", "pitch: .nan"), "line 5");
    checkManifest(MANIFEST.replace("22050", "0"), "sampleRate 0");
    checkManifest(MANIFEST.replace("male", "man"), "gender man");
  }

  @Test
  void keyThatStandsTwiceIsNamed() throws IOException {
    checkManifest(MANIFEST + "rate: 2\n", "rate");
  }

  @Test
  void whatIsNoYamlOfKeysIsSaidToBeSo() throws IOException {
    checkManifest("engine: [", "line ");
    checkManifest("- a list\n", "it has no keys");
    checkManifest("", "it has no keys");
  }

  private void checkManifest(String manifest, String problem) throws IOException {
    install(home, "zaki", manifest);
    String file = home.resolve("zaki").resolve("voice.yaml").toString();
    assertThatThrownBy(() -> voices.find("zaki"))
        .isInstanceOfSatisfying(
            VoiceFailure.class,
            failure -> {
              assertThat(failure).hasMessageStartingWith(file).hasMessageContaining(problem);
              assertThat(failure.remedy()).isNotBlank();
            });
  }

  @Test
  void optionalKeysAreRead() throws IOException {
    install(
        home,
        "zaki",
        MANIFEST
            + """
            quality: 70
            homePage: https://example.org/
            attribution: By somebody
            settings:
              alpha: 0.42
              useGV: true
              phones: phones.tsv
            files:
              - name: a.pdf
                url: https://example.org/a.pdf
                size: 3
                sha256: %s
            """
                .formatted("ab".repeat(32)));
    Voice voice = voices.known("zaki");
    assertThat(voice.quality()).isEqualTo(70);
    assertThat(voice.settings())
        .containsEntry("alpha", "0.42")
        .containsEntry("useGV", "true")
        .containsEntry("phones", "phones.tsv");
    assertThat(voice.origin().homePage()).isEqualTo("https://example.org/");
    assertThat(voice.origin().attribution()).isEqualTo("By somebody");
    assertThat(voice.origin().size()).isEqualTo(3);
  }

  @Test
  void wrongFileIsNamed() throws IOException {
    String file = "files:\n  - name: a.pdf\n    url: https://e.org/a\n    size: 3\n";
    checkManifest(MANIFEST + file, "the key sha256 is missing");
    checkManifest(MANIFEST + file + "    sha256: 12\n", "sha256 12 of a.pdf");
    String whole = file + "    sha256: " + "ab".repeat(32) + "\n";
    checkManifest(MANIFEST + whole.replace("a.pdf", "../a.pdf"), "../a.pdf is no plain file name");
    checkManifest(MANIFEST + whole.replace("https", "file"), "is not HTTP");
    checkManifest(MANIFEST + whole + "    archive: x.zip\n", "archive is unknown");
    checkManifest(MANIFEST + "quality: 101\n", "quality 101");
  }

  // --- the best one

  @Test
  void bestIsTheInstalledOneOfTheHighestQuality() throws IOException {
    String missing =
        "files:\n  - name: a.pdf\n    url: https://e.org/a\n    size: 3\n    sha256: "
            + "ab".repeat(32)
            + "\n";
    assertThat(voices.best()).isEmpty();
    install(home, "plain", MANIFEST + "quality: 10\n");
    install(home, "absent", MANIFEST + "quality: 90\n" + missing);
    install(user, "good", MANIFEST + "quality: 50\n");
    install(user, "also-good", MANIFEST + "quality: 50\n");
    install(user, "broken", "nonsense");
    assertThat(voices.best()).map(Voice::name).contains("also-good");
    Files.writeString(home.resolve("absent").resolve("a.pdf"), "abc");
    assertThat(voices.best()).map(Voice::name).contains("absent");
  }

  // --- what comes with Rawi

  @Test
  void voicesThatComeWithRawiAreWhole() {
    RawiHome rawi = new RawiHome(Path.of("").toAbsolutePath());
    VoiceCatalogue catalogue = VoiceCatalogue.of(rawi, new UserFolders(user, user, user));
    assertThat(catalogue.find("espeak").engine()).isEqualTo("espeak");
    assertThat(catalogue.all()).isNotEmpty();
    Voice nah = catalogue.latest("nah");
    assertThat(nah.origin().files()).hasSize(15);
    assertThat(nah.origin().files()).allMatch(file -> file.url().getScheme().equals("https"));
    assertThat(nah.origin().attribution()).contains("CC BY-SA 4.0", "Nawar Halabi");
    assertThat(nah.quality()).isGreaterThan(catalogue.find("espeak").quality());
  }

  @Test
  void voicesOfTheUserLieInTheDataFolder() throws IOException {
    install(user.resolve("voices"), "zaki", MANIFEST);
    VoiceCatalogue catalogue =
        VoiceCatalogue.of(new RawiHome(home), new UserFolders(home, user, home));
    assertThat(catalogue.find("zaki").folder()).isEqualTo(user.resolve("voices/zaki"));
  }
}
