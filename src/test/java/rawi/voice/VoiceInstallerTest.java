package rawi.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceInstallerTest {
  private static final byte[] ONE = TestVoice.bytes(1, 300_000);

  private final Path folder;
  private final Path installed;
  private final VoiceInstaller installer;
  private final Downloads downloads = new Downloads(Duration.ofMillis(400));
  private final Map<String, byte[]> served = new HashMap<>();
  private FileServer server;
  private TestVoice files;
  private Voice voice;

  VoiceInstallerTest(@TempDir Path folder) {
    this.folder = folder;
    this.installed = folder.resolve("data/voices");
    this.installer = new VoiceInstaller(installed);
  }

  @BeforeEach
  void serve() throws Exception {
    server = new FileServer(served);
    files = new TestVoice("zaki", server.uri());
    served.putAll(files.files());
    voice = files.manifest(folder.resolve("home"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private boolean install() {
    return installer.install(voice, downloads, InstallProgress.NONE);
  }

  private void checkInstalled() throws IOException {
    Path zaki = installed.resolve("zaki");
    for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
      assertThat(zaki.resolve(file.getKey())).hasBinaryContent(file.getValue());
    }
    assertThat(zaki.resolve("phones.tsv")).exists();
    assertThat(zaki.resolve("voice.yaml")).hasSameBinaryContentAs(manifestFile());
    assertThat(new VoiceCatalogue(List.of(installed)).find("zaki").folder()).isEqualTo(zaki);
    try (Stream<Path> left = Files.list(installed.resolve(".install"))) {
      assertThat(left.map(path -> String.valueOf(path.getFileName()))).containsExactly("lock");
    }
  }

  private Path manifestFile() {
    return voice.folder().resolve("voice.yaml");
  }

  private void refused(String problem, String remedy) {
    assertThatThrownBy(this::install)
        .isInstanceOfSatisfying(
            InstallFailure.class,
            failure -> {
              assertThat(failure).hasMessageContaining(problem);
              assertThat(failure.remedy()).contains(remedy);
              assertThat(failure.voice()).isEqualTo("zaki");
            });
    assertThat(installed.resolve("zaki")).doesNotExist();
  }

  private static int rangeStart(HttpExchange exchange) {
    String range = exchange.getRequestHeaders().getFirst("Range");
    return range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
  }

  // --- all goes well

  @Test
  void filesAreDownloadedAndPutInPlace() throws IOException {
    assertThat(install()).isTrue();
    checkInstalled();
    assertThat(server.requests()).containsExactly("one.pdf", "two.inf", "LICENSE.md");
  }

  @Test
  void whatIsInstalledAlreadyIsNotFetchedAgain() throws IOException {
    install();
    assertThat(install()).isFalse();
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void filesComeFromAFolderWithoutNetwork() throws Exception {
    server.close();
    LocalFolder from = new LocalFolder(files.filesIn(folder.resolve("from")));
    assertThat(installer.install(voice, from, InstallProgress.NONE)).isTrue();
    checkInstalled();
  }

  @Test
  void progressRisesToTheWhole() {
    AtomicLong last = new AtomicLong();
    installer.install(
        voice,
        downloads,
        new InstallProgress() {
          @Override
          public void waiting() {}

          @Override
          public void fetched(long bytes, long total) {
            assertThat(total).isEqualTo(321_000);
            assertThat(bytes).isGreaterThanOrEqualTo(last.getAndSet(bytes));
          }
        });
    assertThat(last).hasValue(321_000);
  }

  @Test
  void redirectsAreFollowed() throws IOException {
    server.fault(
        "one.pdf",
        (exchange, file) -> {
          exchange.getResponseHeaders().set("Location", "/moved/one.pdf");
          exchange.sendResponseHeaders(302, -1);
          return true;
        });
    install();
    checkInstalled();
    assertThat(server.requests()).contains("moved/one.pdf");
  }

  @Test
  void slowServerIsWaitedFor() throws IOException {
    server.fault(
        "two.inf",
        (exchange, file) -> {
          exchange.sendResponseHeaders(200, file.length);
          for (int from = 0; from < file.length; from += 2500) {
            exchange.getResponseBody().write(file, from, 2500);
            exchange.getResponseBody().flush();
            pause(100);
          }
          return true;
        });
    install();
    checkInstalled();
  }

  // --- the server fails

  @Test
  void missingFileIsSaidAndNotAskedForAgain() {
    served.remove("two.inf");
    refused("two.inf answers 404", "--from FOLDER");
    assertThat(server.requests().stream().filter("two.inf"::equals)).hasSize(1);
  }

  @Test
  void brokenOffDownloadGoesOnWhereItWas() throws IOException {
    server.fault(
        "one.pdf",
        (exchange, file) ->
            rangeStart(exchange) == 0 && FileServer.cutOff(exchange, file, 0, 120_000));
    install();
    checkInstalled();
    assertThat(server.requests().get(1)).startsWith("one.pdf bytes=").doesNotContain("bytes=0-");
  }

  @Test
  void downloadThatAlwaysBreaksOffIsGivenUpAndGoesOnTheNextTime() throws IOException {
    // each time 20,000 bytes more
    server.fault(
        "one.pdf",
        (exchange, file) -> {
          int from = rangeStart(exchange);
          return FileServer.cutOff(exchange, file, from, from + 20_000);
        });
    refused("one.pdf broke off", "run the command again");
    assertThat(server.requests()).hasSize(4);
    server.fault("one.pdf", (exchange, file) -> false);
    install();
    checkInstalled();
    assertThat(server.requests().get(4)).isEqualTo("one.pdf bytes=80000-");
  }

  @Test
  void serverThatKnowsNoRangesStartsAnew() throws IOException {
    AtomicInteger count = new AtomicInteger();
    server.fault(
        "one.pdf",
        (exchange, file) -> {
          if (count.getAndIncrement() == 0) {
            return FileServer.cutOff(exchange, file, 0, 50_000);
          }
          FileServer.body(exchange, 200, file);
          return true;
        });
    install();
    checkInstalled();
  }

  @Test
  void silentServerIsNotWaitedForForEver() {
    CountDownLatch end = new CountDownLatch(1);
    server.fault(
        "two.inf",
        (exchange, file) -> {
          FileServer.cutOff(exchange, file, 0, rangeStart(exchange) == 0 ? 100 : 0);
          await(end);
          return true;
        });
    try {
      refused("two.inf broke off: the server has been silent", "run the command again");
    } finally {
      end.countDown();
    }
  }

  @Test
  void serverErrorIsTriedAgain() throws IOException {
    AtomicInteger count = new AtomicInteger();
    server.fault(
        "two.inf",
        (exchange, file) -> {
          if (count.getAndIncrement() == 2) {
            return false;
          }
          exchange.sendResponseHeaders(503, -1);
          return true;
        });
    install();
    checkInstalled();
  }

  @Test
  void serverThatIsNotThereIsSaid() {
    server.close();
    refused("one.pdf broke off", "--from FOLDER");
  }

  // --- the file is another one

  @Test
  void changedFileIsRefusedWithBothHashes() throws Exception {
    byte[] changed = ONE.clone();
    changed[1000]++;
    served.put("one.pdf", changed);
    refused(
        "one.pdf of the voice zaki has changed: its SHA-256 is "
            + TestVoice.sha256(changed)
            + " instead of "
            + TestVoice.sha256(ONE),
        "take a newer Rawi");
    served.put("one.pdf", ONE);
    install();
    checkInstalled();
  }

  @Test
  void longerFileIsRefusedBeforeItFillsTheDisk() {
    server.fault(
        "two.inf",
        (exchange, file) -> {
          exchange.sendResponseHeaders(200, 0); // a length that is not told
          byte[] more = new byte[100_000];
          for (int i = 0; i < 1000; i++) {
            exchange.getResponseBody().write(more);
          }
          return true;
        });
    refused("has more than 20000 bytes", "take a newer Rawi");
  }

  @Test
  void shorterFileIsRefused() {
    served.put("two.inf", new byte[10]);
    refused("two.inf", "run the command again");
  }

  @Test
  void whatWasKeptOfAnotherFileIsFetchedAnew() throws IOException {
    Path parts = Files.createDirectories(installed.resolve(".install/zaki/parts"));
    Files.write(parts.resolve("one.pdf"), new byte[50_000]);
    Files.write(parts.resolve("two.inf"), new byte[20_000]);
    install();
    checkInstalled();
  }

  @Test
  void fileThatIsMissingInTheFolderIsNamed() throws Exception {
    Path from = files.filesIn(folder.resolve("from"));
    Files.delete(from.resolve("two.inf"));
    assertThatThrownBy(() -> installer.install(voice, new LocalFolder(from), InstallProgress.NONE))
        .isInstanceOf(InstallFailure.class)
        .hasMessageContaining(from.resolve("two.inf").toString());
  }

  @Test
  void changedFileInTheFolderIsRefused() throws Exception {
    Path from = files.filesIn(folder.resolve("from"));
    Files.write(from.resolve("two.inf"), new byte[20_000]);
    assertThatThrownBy(() -> installer.install(voice, new LocalFolder(from), InstallProgress.NONE))
        .hasMessageContaining("two.inf of the voice zaki has changed");
    assertThat(installed.resolve("zaki")).doesNotExist();
  }

  // --- the disk fails

  @Test
  void fullDiskIsSaidAndNothingIsInstalled() throws IOException {
    assumeThat(Path.of("/dev/full")).as("a device that is always full").exists();
    Path parts = Files.createDirectories(installed.resolve(".install/zaki/parts"));
    Files.createSymbolicLink(parts.resolve("two.inf"), Path.of("/dev/full"));
    refused("zaki cannot be written: No space left on device", "make room");
  }

  @Test
  void placeThatCannotBeWrittenIsSaid() throws IOException {
    Files.createDirectories(installed.getParent());
    Files.writeString(installed, "a file where the folder should be");
    assertThatThrownBy(this::install)
        .isInstanceOf(InstallFailure.class)
        .hasMessageContaining("zaki cannot be written");
  }

  // --- interruption and company

  @Test
  void interruptionEndsItAndTheNextTimeItGoesOn() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    server.fault(
        "one.pdf",
        (exchange, file) -> {
          if (rangeStart(exchange) > 0) {
            return false;
          }
          FileServer.cutOff(exchange, file, 0, 100_000);
          begun.countDown();
          await(end);
          return true;
        });
    Downloads patient = new Downloads(Duration.ofSeconds(20));
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Throwable> run =
          thread.submit(
              () -> {
                try {
                  installer.install(voice, patient, InstallProgress.NONE);
                  return new AssertionError("it was not interrupted");
                } catch (CancellationException e) {
                  return e;
                }
              });
      await(begun);
      pause(200);
      thread.shutdownNow();
      assertThat(run.get()).isInstanceOf(CancellationException.class);
    } finally {
      end.countDown();
    }
    install();
    checkInstalled();
    assertThat(server.requests().get(1)).isEqualTo("one.pdf bytes=100000-");
  }

  @Test
  void manyAtOnceInstallItOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Future<Boolean>> runs =
          IntStream.range(0, 6).mapToObj(i -> threads.submit(this::install)).toList();
      int changed = 0;
      for (Future<Boolean> run : runs) {
        changed += run.get() ? 1 : 0;
      }
      assertThat(changed).isEqualTo(1);
    } finally {
      threads.shutdown();
    }
    checkInstalled();
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void twoProcessesInstallItOnce() throws Exception {
    String java = ProcessHandle.current().info().command().orElse("java");
    List<Process> processes =
        IntStream.range(0, 2)
            .mapToObj(
                i -> {
                  try {
                    return new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            InstallOnce.class.getName(),
                            voice.folder().toString(),
                            installed.toString())
                        .inheritIO()
                        .start();
                  } catch (IOException e) {
                    throw new AssertionError(e);
                  }
                })
            .toList();
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }
    checkInstalled();
    assertThat(server.requests()).hasSize(3);
  }

  /** What another process does. */
  static final class InstallOnce {
    private InstallOnce() {}

    public static void main(String[] args) {
      new VoiceInstaller(Path.of(args[1]))
          .install(VoiceManifest.read(Path.of(args[0])), new Downloads(), InstallProgress.NONE);
    }
  }

  // --- what is installed stays

  @Test
  void newManifestDoesNotBreakWhatIsInstalled() throws Exception {
    install();
    Path home = folder.resolve("home");
    files.files().put("three.inf", new byte[] {1, 2, 3});
    files.with("homePage: http://new.example/").manifest(home);
    VoiceCatalogue catalogue = new VoiceCatalogue(List.of(home, installed));
    assertThat(catalogue.find("zaki").folder()).isEqualTo(installed.resolve("zaki"));
    assertThat(VoiceInstaller.verify(catalogue.find("zaki"))).isEmpty();
    assertThat(catalogue.latest("zaki").folder()).isEqualTo(home.resolve("zaki"));
  }

  @Test
  void newManifestFetchesOnlyWhatChanged() throws Exception {
    install();
    files.files().put("two.inf", TestVoice.bytes(9, 30_000));
    served.putAll(files.files());
    voice = files.with("homePage: http://new.example/").manifest(folder.resolve("home"));
    assertThat(install()).isTrue();
    checkInstalled();
    assertThat(server.requests().subList(3, server.requests().size())).containsExactly("two.inf");
  }

  @Test
  void updateThatFailsLeavesTheOldOne() throws Exception {
    install();
    byte[] before = Files.readAllBytes(installed.resolve("zaki/two.inf"));
    files.files().put("two.inf", TestVoice.bytes(9, 30_000));
    Voice update = files.manifest(folder.resolve("home"));
    assertThatThrownBy(() -> installer.install(update, downloads, InstallProgress.NONE))
        .isInstanceOf(InstallFailure.class);
    assertThat(installed.resolve("zaki/two.inf")).hasBinaryContent(before);
    assertThat(new VoiceCatalogue(List.of(installed)).find("zaki")).isNotNull();
  }

  @Test
  void damagedFileIsFoundAndMended() throws Exception {
    install();
    Path damaged = installed.resolve("zaki/one.pdf");
    Files.write(damaged, Arrays.copyOf(ONE, ONE.length - 1));
    Files.delete(installed.resolve("zaki/two.inf"));
    Voice found = new VoiceCatalogue(List.of(folder.resolve("home"), installed)).known("zaki");
    assertThat(VoiceInstaller.verify(found))
        .containsExactly(
            damaged + " has 299999 bytes instead of 300000",
            installed.resolve("zaki/two.inf") + " is missing");
    install();
    checkInstalled();
    assertThat(server.requests().subList(3, 5)).containsExactly("one.pdf", "two.inf");
  }

  @Test
  void changedByteIsFound() throws Exception {
    install();
    byte[] changed = ONE.clone();
    changed[7]++;
    Files.write(installed.resolve("zaki/one.pdf"), changed);
    Voice found = new VoiceCatalogue(List.of(installed)).find("zaki");
    assertThat(VoiceInstaller.verify(found)).hasSize(1).first().asString().contains("SHA-256");
  }

  // --- removing

  @Test
  void removedVoiceIsGone() throws IOException {
    install();
    installer.remove("zaki");
    assertThat(installed.resolve("zaki")).doesNotExist();
    assertThatThrownBy(() -> new VoiceCatalogue(List.of(folder.resolve("home"))).find("zaki"))
        .isInstanceOfSatisfying(
            VoiceFailure.class,
            failure -> {
              assertThat(failure).hasMessage("the voice zaki is not installed");
              assertThat(failure.remedy()).isEqualTo("rawi voices install zaki");
            });
  }

  @Test
  void onlyAnInstalledVoiceCanBeRemoved() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("data/outside"));
    Files.writeString(outside.resolve("voice.yaml"), "");
    for (String name : List.of("amina", "../outside", "", ".", "..", ".install", "a/../b")) {
      assertThatThrownBy(() -> installer.remove(name)).as(name).isInstanceOf(VoiceFailure.class);
    }
    assertThat(outside.resolve("voice.yaml")).exists();
  }

  @Test
  void voiceWithoutFilesNeedsNoInstallation() {
    Voice embedded = new Voice("e", folder, "espeak", "ar", "male", 1, 1, 22_050, "MIT", "");
    assertThatThrownBy(() -> installer.install(embedded, downloads, InstallProgress.NONE))
        .isInstanceOf(InstallFailure.class)
        .hasMessageContaining("needs no installation");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
