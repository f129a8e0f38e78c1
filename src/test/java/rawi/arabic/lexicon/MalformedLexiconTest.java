package rawi.arabic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MalformedLexiconTest {
  private final Path file;

  MalformedLexiconTest(@TempDir Path folder) {
    this.file = folder.resolve("own.tsv");
  }

  private LexiconFailure failure() {
    LexiconFailure failure =
        catchThrowableOfType(LexiconFailure.class, () -> Lexicon.read(List.of(file)));
    assertThat(failure).hasMessageContaining(file.toString());
    assertThat(failure.file()).isEqualTo(file);
    assertThat(failure.remedy()).isNotBlank();
    return failure;
  }

  /** The bad line stands third, behind a comment and a good line. */
  private void refuses(String line, String problem) throws IOException {
    Files.writeString(file, "# names\nموسكو\tمُوسْكُو\n" + line + "\n");
    assertThat(failure()).hasMessageContaining("line 3").hasMessageContaining(problem);
    assertThat(failure().line()).isEqualTo(3);
  }

  private void accepts(String... lines) throws IOException {
    Files.write(file, List.of(lines));
    assertThat(Lexicon.read(List.of(file)).size()).isEqualTo(1);
  }

  @Test
  void aLineHasOneTab() throws IOException {
    refuses("باريس بَارِيس", "0 tabs");
    refuses("باريس\tبَارِيس\tParis", "2 tabs");
  }

  @Test
  void bothSidesHoldSomething() throws IOException {
    refuses("\tبَارِيس", "no word stands before the tab");
    refuses("باريس\t ", "nothing says how");
  }

  @Test
  void theWordHasNoMarks() throws IOException {
    refuses("بَاريس\tبَارِيس", "has marks");
  }

  @Test
  void theWordIsOfArabicLetters() throws IOException {
    refuses("Paris\tبَارِيس", "\"Paris\" is not of Arabic letters");
    refuses("باريس2\tبَارِيس", "is not of Arabic letters");
    refuses("نيو  يورك\tنِيُو يُورْك", "single blanks");
  }

  @Test
  void whatIsSaidIsOfArabicLetters() throws IOException {
    refuses("باريس\tparis", "\"paris\" is not of Arabic letters");
    refuses("باريس\tبَارِيس (مدينة)", "is not of Arabic letters");
  }

  @Test
  void whatIsSaidHasTheSameLetters() throws IOException {
    refuses("باريس\tبَارِز", "other letters than باريس");
    refuses("باريس\tبَارِيس الكبرى", "other letters than باريس");
  }

  @Test
  void soundsStandBetweenSlashes() throws IOException {
    refuses("باريس\t/baːˈriːs", "two slashes");
    refuses("باريس\t//", "two slashes");
    refuses("باريس\t/ /", "cannot be read");
  }

  @Test
  void soundsAreOfTheAlphabet() throws IOException {
    refuses("باريس\t/paˈɹi/", "'ɹ'");
  }

  @Test
  void theFileIsThere() {
    assertThat(failure()).hasMessageContaining("is not there");
    assertThat(failure().line()).isEqualTo(LexiconFailure.WHOLE_FILE);
  }

  @Test
  void theFileIsUtf8() throws IOException {
    Files.write(file, "باريس\t".getBytes(Charset.forName("windows-1256")));
    assertThat(failure()).hasMessageContaining("UTF-8");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(file);
    assertThat(failure()).hasMessageContaining("cannot be read");
  }

  @Test
  void commentsAndEmptyLinesAreSkipped() throws IOException {
    accepts("# names", "", "  # more", "باريس\tبَارِيس # the city", "#");
  }

  @Test
  void aByteOrderMarkIsSkipped() throws IOException {
    accepts("\uFEFFباريس\tبَارِيس");
  }

  @Test
  void loanLettersMayStandForThoseOfThePress() throws IOException {
    accepts("باريس\tپَارِيس");
    accepts("تشارلز\tچَارْلِزْ");
  }

  @Test
  void aRespelledGroupMayHaveOtherLetters() throws IOException {
    accepts("# my own mistakes (respelled)", "#", "اسبانيا\tإِسْبَانِيَا");
  }

  @Test
  void theNextGroupMayNot() throws IOException {
    Files.writeString(file, "# mine (respelled)\n# names\nاسبانيا\tإِسْبَانِيَا\n");
    assertThat(failure().line()).isEqualTo(3);
  }

  @Test
  void otherOrdersOfMarksAreRead() throws IOException {
    accepts("محمد\tمُحَمَّد".replace("\u0651\u064E", "\u064E\u0651"));
  }
}
