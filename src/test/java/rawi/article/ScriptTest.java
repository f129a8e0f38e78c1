package rawi.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void numbersSentencesAndSaysWhatBeginsWithThem() {
    Script script = markdown("# عنوان\n\nأول. ثان.\n\n- ثالث\n\n## فرعي؟ نعم\n\nرابع.");
    assertThat(script.sentences())
        .extracting(s -> s.number() + " " + s.line() + " " + s.opening() + " " + s.text())
        .containsExactly(
            "1 1 SECTION عنوان",
            "2 3 PARAGRAPH أول.",
            "3 3 SENTENCE ثان.",
            "4 5 PARAGRAPH ثالث",
            "5 7 SECTION فرعي؟",
            "6 7 SENTENCE نعم",
            "7 9 PARAGRAPH رابع.");
  }

  @Test
  void beginsAChapterAtEveryHeading() {
    checkMarkdown("# أ\n\nنص. نص.\n\n## ب\n\nنص.\n\n# ج", "1 أ", "4 ب", "6 ج");
  }

  @Test
  void putsTextBeforeTheFirstHeadingUnderTheTitle() {
    checkMarkdown("---\ntitle: حكاية\n---\nقبل. قبل.\n\n# أ\n\nنص.", "1 حكاية", "3 أ");
  }

  @Test
  void namesNoTwoChaptersByOneHeading() {
    checkMarkdown("كتبت سمر.\n\n# أ\n\nنص.", "1 كتبت سمر", "2 أ");
    checkMarkdown("---\ntitle: أ\n---\nقبل.\n\n# أ\n\nنص.", "1 قبل", "2 أ");
  }

  @Test
  void beginsNoChapterAtAHeadingWithoutALetter() {
    checkMarkdown("# أ\n\nنص.\n\n## ***\n\nنص.", "1 أ");
  }

  @Test
  void beginsAChapterAtEveryParagraphOfATextWithoutHeadings() {
    checkText("كان يمشي. ثم توقف.\nثم عاد إلى البيت.", "1 كان يمشي. ثم توقف", "3 ثم عاد إلى البيت");
    checkMarkdown("كان يمشي:\n\n- أ\n- ب\n\nثم عاد.", "1 كان يمشي", "4 ثم عاد");
    checkMarkdown("- أ\n- ب\n\nثم عاد.", "1 أ", "3 ثم عاد");
    checkMarkdown("كان.\n\n> قول.\n>\n> وقول.\n\nثم عاد.", "1 كان", "2 قول", "4 ثم عاد");
  }

  @Test
  void joinsATitleLineWithTheParagraphAfterIt() {
    checkText("حكاية قديمة\n\nكان يمشي.\nثم عاد.", "1 حكاية قديمة", "3 ثم عاد");
  }

  @Test
  void namesAChapterByItsFirstWords() {
    checkTitle(
        "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية.",
        "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية");
    checkTitle(
        "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة",
        "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية…");
    checkTitle(
        "كان يمشي، واحد ثلاثة أربعة خمسة ستة سبعة، ثمانية",
        "كان يمشي، واحد ثلاثة أربعة خمسة ستة سبعة…");
    checkTitle(
        "المستشفيات والجامعات والمستوصفات والمكتبات والمحميات والمتنزهات",
        "المستشفيات والجامعات والمستوصفات والمكتبات والمحميات…");
    checkTitle(
        "قال «كان يا ما كان في قديم الزمان البعيد» ومضى", "قال كان يا ما كان في قديم الزمان…");
    checkTitle("قال «كان» ومضى", "قال «كان» ومضى");
    checkTitle("هل عاد؟", "هل عاد؟");
    checkTitle("– *** كان يمشي", "كان يمشي");
    checkTitle("http://" + "x".repeat(100) + " نص", "http://" + "x".repeat(53) + "…");
    checkTitle("x".repeat(59) + "😀😀 نص", "x".repeat(59) + "…");
  }

  @Test
  void dropsTheDeepestHeadingsWhereThereAreTooMany() {
    String parts =
        IntStream.range(0, 100)
            .mapToObj(i -> "# أ" + i + "\n\n## ب\n\n### ج\n\nنص.\n\n")
            .collect(Collectors.joining());
    List<ChapterStart> chapters = markdown("#### أول\n\n" + parts).chapters();
    assertThat(chapters).hasSize(201);
    assertThat(chapters.get(0)).isEqualTo(new ChapterStart("أول", 1));
    assertThat(chapters).extracting(ChapterStart::title).doesNotContain("ج");
  }

  @Test
  void thinsOutWhatIsStillTooMany() {
    List<ChapterStart> chapters = plain("نص طويل.\n".repeat(1000)).chapters();
    assertThat(chapters).hasSize(255);
    assertThat(chapters.get(0).firstSentence()).isEqualTo(1);
    assertThat(chapters.get(254).firstSentence()).isEqualTo(997);
    assertThat(markdown("# أ\n\n".repeat(256)).chapters()).hasSize(255);
    assertThat(markdown("# أ\n\n".repeat(255)).chapters()).hasSize(255);
    assertThat(markdown("# أ\n\n" + "## ب\n\n".repeat(300)).chapters()).hasSize(255);
  }

  @Test
  void refusesWhatIsNoScript() {
    Script script = plain("نص.");
    Sentence second = new Sentence(2, "نص.", 1, 0, Opening.PARAGRAPH);
    assertThatThrownBy(() -> new Script(script.article(), List.of(second), script.chapters()))
        .hasMessageContaining("in place 1");
    assertThatThrownBy(() -> new Script(script.article(), script.sentences(), List.of()))
        .hasMessageContaining("0 chapters");
    assertThatThrownBy(
            () ->
                new Script(script.article(), script.sentences(), List.of(new ChapterStart("أ", 2))))
        .hasMessageContaining("after sentence 0");
    assertThatThrownBy(() -> new Sentence(1, " ", 1, 0, Opening.PARAGRAPH))
        .hasMessageContaining("blank");
    assertThatThrownBy(() -> new ChapterStart(" ", 1)).hasMessageContaining("blank");
    assertThatThrownBy(() -> new Section(7, null, List.of())).hasMessageContaining("7");
    assertThatThrownBy(() -> new TextRange(3, 3)).hasMessageContaining("3 to 3");
  }

  private void checkTitle(String text, String title) {
    assertThat(plain(text).chapters()).containsExactly(new ChapterStart(title, 1));
  }

  private void checkText(String text, String... chapters) {
    check(plain(text), chapters);
  }

  private void checkMarkdown(String text, String... chapters) {
    check(markdown(text), chapters);
  }

  private void check(Script script, String... chapters) {
    assertThat(script.chapters())
        .extracting(chapter -> chapter.firstSentence() + " " + chapter.title())
        .containsExactly(chapters);
  }

  private static Script plain(String text) {
    return script(new PlainTextReader(), text);
  }

  private static Script markdown(String text) {
    return script(new MarkdownReader(), text);
  }

  private static Script script(ArticleReader reader, String text) {
    return Script.of(reader.read(new SourceText(Path.of("مقال"), text)), new SentenceSplitter());
  }
}
