package rawi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script {@code rawi} in a copy, with a Java and a Maven that only say what they got. */
class LauncherTest {
  private static final String FIRST_USE =
      "Rawi is built on its first use; this takes a minute or two and needs the network.\n";

  private static final String JAVA =
      """
      if [ "$1" = -version ]; then
        echo "openjdk version \\"${FAKE_VERSION:-17.0.15}\\" 2025-04-15" >&2
        exit 0
      fi
      for argument; do printf '<%s>\\n' "$argument"; done
      printf 'ctype %s\\n' "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}"
      exit "${FAKE_EXIT:-0}"
      """;

  private static final String MAVEN =
      """
      echo "mvn $*" >>"$FAKE_LOG"
      echo "from maven"
      sleep "${FAKE_SECONDS:-0}"
      [ -z "${FAKE_BROKEN:-}" ] || { echo "no such artifact" >&2; exit 1; }
      touch "$FAKE_HOME/target/rawi.jar"
      """;

  private final Path folder;
  private final Path home;
  private final Path bin;
  private final Path log;
  private final Map<String, String> environment = new HashMap<>();

  LauncherTest(@TempDir Path folder) {
    this.folder = folder;
    home = folder.resolve("the home of راوٍ");
    bin = folder.resolve("bin");
    log = folder.resolve("log");
  }

  private record Run(int exit, String out, String err) {}

  @BeforeEach
  void copy() throws IOException {
    assumeThat(System.getProperty("os.name")).as("a POSIX shell").doesNotStartWith("Windows");
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(bin);
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.copy(Path.of("rawi"), home.resolve("rawi"));
    executable("java", JAVA);
    executable("mvn", MAVEN);
    for (String tool :
        List.of(
            "sh",
            "cat",
            "dirname",
            "find",
            "head",
            "ls",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sleep",
            "touch")) {
      Files.createSymbolicLink(bin.resolve(tool), tool(tool));
    }
    environment.put("FAKE_LOG", log.toString());
    environment.put("FAKE_HOME", home.toString());
    environment.put("PATH", bin.toString());
    environment.put("LANG", "en_GB.UTF-8");
  }

  private static Path tool(String name) {
    return List.of("/bin", "/usr/bin").stream()
        .map(bin -> Path.of(bin, name))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + name));
  }

  private void executable(String name, String script) throws IOException {
    Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void built() throws IOException {
    Files.createDirectories(home.resolve("target"));
    Files.writeString(home.resolve("target/rawi.jar"), "");
    aged(home.resolve("pom.xml"));
    aged(home.resolve("src/main"));
  }

  private static void aged(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
  }

  private Process start(Path script, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$0\" \"$@\""));
    command.add(script.toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private Run run(Path script, String... arguments) throws Exception {
    return finish(start(script, arguments));
  }

  private static Run finish(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out, err);
  }

  private Run rawi(String... arguments) throws Exception {
    return run(home.resolve("rawi"), arguments);
  }

  private int builds() throws IOException {
    return Files.exists(log) ? Files.readAllLines(log).size() : 0;
  }

  // --- what Java is given

  @Test
  void argumentsPassAsTheyAre() throws Exception {
    built();
    Run run = rawi("speak", "مقال عن القهوة.txt", "two  blanks", "", "*", "$HOME", "it's \"so\"");
    assertThat(run.out())
        .contains(
            "<speak>\n<مقال عن القهوة.txt>\n<two  blanks>\n<>\n<*>\n<$HOME>\n<it's \"so\">\n");
  }

  @Test
  void homeAndJarArePassed() throws Exception {
    built();
    assertThat(rawi().out())
        .contains("<-Drawi.home=" + home.toRealPath() + ">\n<-jar>\n")
        .contains("<" + home.toRealPath() + "/target/rawi.jar>\n");
  }

  @Test
  void exitCodePasses() throws Exception {
    built();
    environment.put("FAKE_EXIT", "42");
    assertThat(rawi().exit()).isEqualTo(42);
  }

  @Test
  void javaOptionsPassBeforeTheJar() throws Exception {
    built();
    environment.put("RAWI_JAVA_OPTS", "-Xmx2g -Dx=y");
    assertThat(rawi().out()).containsSubsequence("<-Xmx512m>", "<-Xmx2g>", "<-Dx=y>", "<-jar>");
  }

  @Test
  void javaHomeComesFirst() throws Exception {
    built();
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho the other one\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    environment.put("JAVA_HOME", folder.resolve("jdk").toString());
    assertThat(rawi().out()).isEqualTo("the other one\n");
  }

  @Test
  void localeWithoutArabicIsReplaced() throws Exception {
    built();
    environment.remove("LANG");
    assertThat(rawi().out()).contains("ctype C.UTF-8");
    environment.put("LC_ALL", "C");
    assertThat(rawi().out()).contains("ctype C.UTF-8");
    environment.put("LC_ALL", "ar_EG.utf8");
    assertThat(rawi().out()).contains("ctype ar_EG.utf8");
  }

  // --- links

  @Test
  void linkLeadsHome() throws Exception {
    built();
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("rawi"));
    assertThat(run(link).out()).contains("<-Drawi.home=" + home.toRealPath() + ">");
  }

  @Test
  void chainOfRelativeLinksLeadsHome() throws Exception {
    built();
    Path inner = Files.createDirectories(folder.resolve("in ner"));
    Files.createSymbolicLink(inner.resolve("one"), Path.of("..", "the home of راوٍ", "rawi"));
    Files.createSymbolicLink(folder.resolve("two"), Path.of("in ner", "one"));
    Path outer = Files.createDirectories(folder.resolve("a/b"));
    Path three = Files.createSymbolicLink(outer.resolve("three"), Path.of("../../two"));
    assertThat(run(three).out()).contains("<-Drawi.home=" + home.toRealPath() + ">");
  }

  @Test
  void foundThroughThePath() throws Exception {
    built();
    Files.createSymbolicLink(bin.resolve("rawi"), home.resolve("rawi"));
    assertThat(run(Path.of("rawi")).out()).contains("<-Drawi.home=" + home.toRealPath() + ">");
  }

  // --- building

  @Test
  void buildsOnFirstUse() throws Exception {
    Run run = rawi("speak");
    assertThat(run.err()).isEqualTo(FIRST_USE + "from maven\n");
    assertThat(run.out()).contains("<speak>").doesNotContain("maven");
    assertThat(Files.readString(log))
        .isEqualTo(
            "mvn -q -B -f "
                + home.toRealPath()
                + "/pom.xml package -Dmaven.test.skip=true -Dspotless.check.skip=true\n");
    assertThat(home.resolve("target/build.lock")).doesNotExist();
  }

  @Test
  void doesNotBuildWhatIsFresh() throws Exception {
    built();
    assertThat(rawi().err()).isEmpty();
    assertThat(builds()).isZero();
  }

  @Test
  void buildsAnewWhereASourceIsNewer() throws Exception {
    built();
    aged(home.resolve("target/rawi.jar"));
    Files.writeString(home.resolve("src/main/New.java"), "");
    assertThat(rawi().err()).startsWith("rawi: Rawi has changed and is built anew");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAnewWhereThePomIsNewer() throws Exception {
    built();
    aged(home.resolve("target/rawi.jar"));
    Files.writeString(home.resolve("pom.xml"), "<project />");
    rawi();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void failedBuildIsShownAndNothingOfItIsUsed() throws Exception {
    environment.put("FAKE_BROKEN", "yes");
    Run run = rawi("speak");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("no such artifact")
        .endsWith("rawi: the build failed, see above\n");
    assertThat(run.out()).isEmpty();
    assertThat(home.resolve("target/rawi.jar")).doesNotExist();
    assertThat(home.resolve("target/build.lock")).doesNotExist();
  }

  @Test
  void twoFirstUsesBuildOnce() throws Exception {
    environment.put("FAKE_SECONDS", "2");
    Process one = start(home.resolve("rawi"), "one");
    Process two = start(home.resolve("rawi"), "two");
    assertThat(finish(one).out()).contains("<one>");
    assertThat(finish(two).out()).contains("<two>");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void lockOfADeadProcessIsTakenOver() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    assertThat(dead.waitFor()).isZero();
    Path lock = Files.createDirectories(home.resolve("target/build.lock"));
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
    assertThat(rawi("speak").out()).contains("<speak>");
  }

  @Test
  void lockThatNobodySignedIsTakenOverAfterAMinute() throws Exception {
    aged(Files.createDirectories(home.resolve("target/build.lock")));
    assertThat(rawi("speak").out()).contains("<speak>");
  }

  // --- what is missing

  @Test
  void missingJavaIsSaid() throws Exception {
    Files.delete(bin.resolve("java"));
    Run run = rawi();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith("rawi: there is no Java").contains("17");
  }

  @Test
  void missingMavenIsSaid() throws Exception {
    Files.delete(bin.resolve("mvn"));
    Run run = rawi();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith("rawi: there is no Maven");
  }

  @Test
  void oldJavaIsSaid() throws Exception {
    for (String version : List.of("1.8.0_392", "11.0.2", "16")) {
      environment.put("FAKE_VERSION", version);
      Run run = rawi();
      assertThat(run.exit()).as(version).isEqualTo(1);
      assertThat(run.err()).as(version).startsWith("rawi: this Java is too old");
    }
    assertThat(builds()).isZero();
  }

  @Test
  void newJavaIsGoodEnough() throws Exception {
    environment.put("FAKE_VERSION", "25-ea");
    assertThat(rawi().exit()).isZero();
  }
}
