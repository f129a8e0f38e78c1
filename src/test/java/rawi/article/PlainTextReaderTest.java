package rawi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {
  @Test
  void takesEachLineAsAParagraph() {
    check("كان يمشي.\nثم توقف.", "كان يمشي.", "ثم توقف.");
    check("كان يمشي.\r\nثم توقف.\r\n", "كان يمشي.", "ثم توقف.");
    check("كان يمشي.\rثم توقف.", "كان يمشي.", "ثم توقف.");
    check("كان يمشي.\n \t\n\nثم توقف.", "كان يمشي.", "ثم توقف.");
  }

  @Test
  void joinsTheLinesOfAHardWrappedFile() {
    check(
        """
        في كل صباح من أيام العطلة الصيفية يخرج الفتى من بيته في
        الحي القديم وخلفه عربة خشبية صغيرة تجرها دراجته ولا يحمل
        فيها خبزا ولا فاكهة بل نحو مئة كتاب للأطفال رتبت على
        رفين متقابلين.

        بدأت الحكاية حين أغلقت المكتبة العامة في الحي بسبب أعمال
        ترميم طال أمدها.
        """,
        "في كل صباح من أيام العطلة الصيفية يخرج الفتى من بيته في الحي القديم وخلفه عربة خشبية صغيرة"
            + " تجرها دراجته ولا يحمل فيها خبزا ولا فاكهة بل نحو مئة كتاب للأطفال رتبت على رفين"
            + " متقابلين.",
        "بدأت الحكاية حين أغلقت المكتبة العامة في الحي بسبب أعمال ترميم طال أمدها.");
  }

  @Test
  void leavesShortLinesOfEqualLengthApart() {
    check("تفاح\nبرتقال\nرمان\nليمون\nمشمش", "تفاح", "برتقال", "رمان", "ليمون", "مشمش");
  }

  @Test
  void leavesLinesThatEndSentencesApart() {
    String line = "في كل صباح من أيام العطلة الصيفية يخرج الفتى من بيته.";
    check(String.join("\n", line, line, line, line), line, line, line, line);
  }

  @Test
  void foldsBlanksAndDropsWhatIsInvisible() {
    check("\uFEFF\u200Fكان\u00A0\t يمشي\u200F .", "كان يمشي .");
    check("كـ\u200Dتب\u200B\u00ADكتاب\u202C", "كـتبكتاب");
    check("ا\u0007ب\u2028ج", "ا ب ج");
  }

  @Test
  void leavesOutLinesWithoutALetter() {
    check("كان يمشي.\n***\nثم توقف.\n———", "كان يمشي.", "ثم توقف.");
  }

  @Test
  void knowsWhereEveryCharacterStands() {
    Passage second = passages("\uFEFFكان\r\n \tثم  عاد").get(1);
    assertThat(second.text()).isEqualTo("ثم عاد");
    assertThat(second.offsetAt(0)).isEqualTo(8);
    assertThat(second.offsetAt(1)).isEqualTo(9);
    assertThat(second.offsetAt(2)).isEqualTo(10);
    assertThat(second.offsetAt(3)).isEqualTo(12);
    assertThat(second.offsetAt(5)).isEqualTo(14);
    assertThat(read("\uFEFFكان\r\n \tثم  عاد").lineAt(8)).isEqualTo(2);
  }

  @Test
  void takesAShortFirstLineBeforeABlankLineAsTitle() {
    checkTitle("حكاية قديمة\n\nكان يا ما كان.", "حكاية قديمة", TitleOrigin.FIRST_LINE);
    checkTitle("من أين نبدأ؟\n\nكان يا ما كان.", "من أين نبدأ؟", TitleOrigin.FIRST_LINE);
  }

  @Test
  void takesAShortFirstLineBeforeALongParagraphAsTitle() {
    checkTitle("حكاية قديمة\nكان يا ما كان في قديم الزمان.", "حكاية قديمة", TitleOrigin.FIRST_LINE);
    checkTitle("حكاية قديمة\nكان يا ما كان.", "حكاية قديمة", TitleOrigin.FIRST_WORDS);
  }

  @Test
  void takesNoSentenceAsTitle() {
    checkTitle("كان يمشي.\n\nثم توقف.", "كان يمشي", TitleOrigin.FIRST_WORDS);
    checkTitle("قال الراوي:\n\nثم توقف.", "قال الراوي", TitleOrigin.FIRST_WORDS);
    checkTitle("حكاية وحيدة", "حكاية وحيدة", TitleOrigin.FIRST_WORDS);
    String long16 = "و ".repeat(16).strip();
    checkTitle(long16 + "\n\nثم توقف.", "و و و و و و و و…", TitleOrigin.FIRST_WORDS);
  }

  private void check(String file, String... paragraphs) {
    assertThat(passages(file)).extracting(Passage::text).containsExactly(paragraphs);
  }

  private void checkTitle(String file, String title, TitleOrigin origin) {
    assertThat(read(file).title()).isEqualTo(title);
    assertThat(read(file).titleOrigin()).isEqualTo(origin);
  }

  private static List<Passage> passages(String file) {
    return read(file).sections().get(0).paragraphs();
  }

  private static Article read(String file) {
    return new PlainTextReader().read(new SourceText(Path.of("a.txt"), file));
  }
}
