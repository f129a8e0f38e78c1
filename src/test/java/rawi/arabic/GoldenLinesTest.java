package rawi.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rawi.arabic.pausal.PausalForms;
import rawi.arabic.phonemes.Ipa;
import rawi.arabic.phonemes.Phonemiser;

/**
 * Holds stages to {@code golden/STAGE/NAME.input} and {@code NAME.expected}, line by line; a new
 * case is a new line or file. Every expected line was read a second time.
 */
class GoldenLinesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private final PausalForms pausalForms = new PausalForms();
  private final Phonemiser phonemiser = new Phonemiser();

  @TestFactory
  Stream<DynamicTest> pauses() throws IOException {
    return cases("pauses", tokens -> pausalForms.apply(new VocalisedText(tokens)).toString());
  }

  @TestFactory
  Stream<DynamicTest> phonemes() throws IOException {
    return cases(
        "phonemes",
        tokens -> phonemiser.phonemise(new PausalText(tokens)).map(Ipa::of).orElseThrow());
  }

  private static Stream<DynamicTest> cases(String stage, Function<List<Token>, String> program)
      throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN.resolve(stage))) {
      List<Path> inputs =
          files.filter(file -> file.toString().endsWith(".input")).sorted().toList();
      assertThat(inputs).isNotEmpty();
      return inputs.stream()
          .map(input -> DynamicTest.dynamicTest(input.toString(), () -> check(input, program)));
    }
  }

  private static void check(Path input, Function<List<Token>, String> program) throws IOException {
    Path expected = Path.of(input.toString().replace(".input", ".expected"));
    List<String> lines = Files.readAllLines(input);
    List<String> said = lines.stream().map(Vocalised::tokens).map(program).toList();
    assertThat(said).containsExactlyElementsOf(Files.readAllLines(expected));
  }
}
