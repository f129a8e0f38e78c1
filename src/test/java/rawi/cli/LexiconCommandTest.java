package rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {
  private static final String STRANGE = "شنيتسلرباخ";

  private final Path folder;

  LexiconCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Path article() throws IOException {
    return file(
        "article.txt", "عنوان\n\nوصل شنيتسلرباخ إلى موسكو.\nثم عاد\nشنيتسلرباخ إلى أوكرانيا.\n");
  }

  @Test
  void checkListsUnsureWordsWithWhatWouldBeSaid() throws IOException {
    Cli run = Cli.run("lexicon", "check", article());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().get(0).split(" +"))
        .containsExactly("WORD", "TIMES", "LINE", "SURE", "SAID", "IPA");
    assertThat(run.lines().get(1)).matches(STRANGE + " +2 +3 +\\d+%  \\S+ +\\S+");
    assertThat(run.out()).contains("--lexicon FILE");
  }

  @Test
  void checkLeavesOutWhatTheLexiconKnows() throws IOException {
    assertThat(Cli.run("lexicon", "check", article()).out()).doesNotContain("موسكو", "أوكرانيا");
  }

  @Test
  void checkListsNothingThatTheUsersLexiconKnows() throws IOException {
    Path own = file("own.tsv", STRANGE + "\tشْنِيتْسِلَرْبَاخْ\n");
    assertThat(Cli.run("lexicon", "check", article(), "--lexicon", own).out())
        .doesNotContain(STRANGE);
  }

  @Test
  void checkListsLettersForLoanSounds() throws IOException {
    Path article = file("loan.txt", "ذهب الولد إلى بيت پبب.\n");
    assertThat(Cli.run("lexicon", "check", article).out()).contains("پبب");
  }

  @Test
  void theLexiconDecidesWhatTextPrints() throws IOException {
    assertThat(stage("vocalised")).anyMatch(line -> line.contains("مُوسْكُو"));
    assertThat(stage("phonemes")).anyMatch(line -> line.contains("ˈmuːskuː"));
  }

  @Test
  void theNormalisedStageStandsBeforeTheLexicon() throws IOException {
    assertThat(stage("normalised")).contains("وصل شنيتسلرباخ إلى موسكو.");
  }

  @Test
  void laterLexiconsWin() throws IOException {
    Path first = file("first.tsv", "موسكو\tمَوسكُو\n");
    Path second = file("second.tsv", "موسكو\t/ˈmoskvaː/\n");
    assertThat(stage("phonemes", "--lexicon", first, "--lexicon", second))
        .anyMatch(line -> line.contains("ˈmoskvaː"));
  }

  private List<String> stage(String stage, Object... more) throws IOException {
    Object[] args = new Object[4 + more.length];
    System.arraycopy(new Object[] {"text", article(), "--stage", stage}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    Cli run = Cli.run(args);
    assertThat(run.err()).isEmpty();
    return run.lines();
  }

  @Test
  void aBadLexiconIsNamedWithItsLine() throws IOException {
    Path bad = file("bad.tsv", "# mine\nموسكو مُوسْكُو\n");
    for (String command : new String[] {"text", "speak"}) {
      Cli run =
          command.equals("text")
              ? Cli.run("text", article(), "--stage", "phonemes", "--lexicon", bad)
              : Cli.run("speak", article(), "-o", folder.resolve("a.mp3"), "--lexicon", bad);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("bad.tsv, line 2").contains("0 tabs");
    }
    assertThat(folder.resolve("a.mp3")).doesNotExist();
  }

  @Test
  void theTaskIsAskedFor() {
    Cli run = Cli.run("lexicon");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Missing what to do").contains("check");
  }
}
