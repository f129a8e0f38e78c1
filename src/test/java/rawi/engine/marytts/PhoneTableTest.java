package rawi.engine.marytts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rawi.engine.SpeechFailure;
import rawi.engine.espeak.Sounds;

class PhoneTableTest {
  private static final Path NAH = Path.of("voices", "nah", "phones.tsv");
  private static final PhoneTable TABLE = PhoneTable.read(NAH);

  @TempDir private Path folder = Path.of("");

  private static void check(String ipa, String phones) {
    List<List<String>> said = TABLE.of(Sounds.word(ipa).phones());
    assertThat(said.stream().flatMap(List::stream).collect(Collectors.joining(" ")))
        .as(ipa)
        .isEqualTo(phones);
  }

  // --- the Arabic voice

  @Test
  void lengthAndDoublingHaveTheirPhones() {
    check("kataba", "k a t a b a");
    check("kaːtib", "k aa t i1 b");
    check("sajːiduː", "s a yy i0 d uu0");
  }

  @Test
  void vowelBesideAnEmphaticIsDark() {
    check("tˤaːb", "T AA b");
    check("basˤar", "b A S A r");
    check("qul", "q U0 l");
    check("faqiːr", "f A q II0 r");
  }

  @Test
  void khaAndGhaynDarkenOnlyWhatFollows() {
    check("axaða", "a x A * a");
    check("aɣani", "a g A n i0");
  }

  @Test
  void shortVowelBeforeTheLastConsonantOfALongerWordIsLax() {
    check("jaktub", "y a k t u1 b");
    check("min", "m i0 n");
    check("katabtum", "k a t a b t u1 m");
    check("nasˤibin", "n A S I0 b i1 n");
    check("naːqisˤ", "n AA q I1 S");
  }

  @Test
  void loanSoundsAreSaidByTheirNeighbours() {
    check("paːvel", "b aa f i1 l");
    check("tʃaːd", "t $ aa d");
    check("goːʒ", "g uu0 j");
  }

  @Test
  void glottalStopAndAynHaveTheirPhones() {
    check("ʔaʕlana", "< a E l a n a");
  }

  // --- any table

  private PhoneTable table(String text) throws IOException {
    return PhoneTable.read(Files.writeString(folder.resolve("phones.tsv"), text));
  }

  private void refused(String text, String problem) {
    assertThatThrownBy(() -> table(text))
        .isInstanceOf(SpeechFailure.class)
        .hasMessageContaining("phones.tsv")
        .hasMessageContaining(problem);
  }

  @Test
  void whatATableHasNoPhoneForIsSaidWithWhatItHas() throws IOException {
    String bare =
        Files.readString(NAH)
            .lines()
            .map(line -> line.matches("bb\t.*") ? "bb\tconsonant\t\t" : line)
            .map(line -> line.matches("II0\t.*") ? "II0\tvowel\t\t" : line)
            .collect(Collectors.joining("\n"));
    PhoneTable table = table(bare);
    assertThat(table.of(Sounds.word("habːa").phones()))
        .containsExactly(List.of("h"), List.of("a"), List.of("b", "b"), List.of("a"));
    assertThat(table.of(Sounds.word("tˤiː").phones())).element(1).isEqualTo(List.of("ii0"));
  }

  @Test
  void faultsAreNamedWithTheirLine() {
    refused("a\tvowel\ta\n", "line 1: 3 columns");
    refused("# x\na\tvowl\ta\t\n", "line 2: the kind vowl");
    refused("a\tvowel\ta\tvlng\n", "the feature vlng");
    refused("a\tvowel\ta\t\na\tvowel\t\t\n", "line 2: a stands twice");
    refused("a\tvowel\tu\t\nb\tvowel\tu\t\n", "u stands twice");
    refused("t $\tphones\ttʃ\t\n", "no phone t above");
    refused("a b\tvowel\ta\t\n", "the phone \"a b\"");
    refused("a\tvowel\ta\t\n", "not one phone of the kind silence");
    refused("_\tsilence\t\t\na\tvowel\ta\t\n", "no phone says ʔ");
  }

  @Test
  void missingTableIsNamed() {
    assertThatThrownBy(() -> PhoneTable.read(folder.resolve("none.tsv")))
        .isInstanceOf(SpeechFailure.class)
        .hasMessageContaining("none.tsv");
  }
}
