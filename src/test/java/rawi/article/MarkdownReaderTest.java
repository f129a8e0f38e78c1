package rawi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  @Test
  void readsHeadings() {
    check("# عنوان\n\nنص", "1 HEADING عنوان", "1 PARAGRAPH نص");
    check("### عنوان ###\nنص", "3 HEADING عنوان", "3 PARAGRAPH نص");
    check("عنوان\n===\n\nفرعي\n---\nنص", "1 HEADING عنوان", "2 HEADING فرعي", "2 PARAGRAPH نص");
    check("قبل\n\n## عنوان", "0 PARAGRAPH قبل", "2 HEADING عنوان");
  }

  @Test
  void findsHeadingsBehindDirectionMarks() {
    check("\uFEFF\u200F# \u200Fعنوان\u200F\n\nنص", "1 HEADING عنوان", "1 PARAGRAPH نص");
    check("#\u200F عنوان", "1 HEADING عنوان");
  }

  @Test
  void partsNothingByAHeadingWithoutALetter() {
    check("# عنوان\n\nنص\n\n## ***\n\nنص", "1 HEADING عنوان", "1 PARAGRAPH نص", "1 PARAGRAPH نص");
    check("#\n\nنص", "0 PARAGRAPH نص");
  }

  @Test
  void joinsLines() {
    check("سطر\nوسطر", "0 PARAGRAPH سطر وسطر");
    check("سطر  \nوسطر\\\nوسطر<br>وسطر", "0 PARAGRAPH سطر وسطر وسطر وسطر");
  }

  @Test
  void readsQuotations() {
    check("> قول\n> وقول\n>\n> ثان\n\nنص", "0 PARAGRAPH قول وقول", "0 PART ثان", "0 PARAGRAPH نص");
    check("> # عنوان", "0 PARAGRAPH عنوان");
  }

  @Test
  void readsItems() {
    check(
        "نص:\n\n- أول\n- ثان\n  - فرع\n",
        "0 PARAGRAPH نص:",
        "0 PART أول",
        "0 PART ثان",
        "0 PART فرع");
    check("* أول\n\n  تابع", "0 PART أول", "0 PART تابع");
    check("3. أول\n3. ثان", "0 PART 3. أول", "0 PART 4. ثان");
    check("1) أول", "0 PART 1) أول");
  }

  @Test
  void readsTablesRowByRow() {
    check(
        "| البند | القيمة |\n|---|---|\n| ربح | **5** |\n| | 7 |",
        "0 PART البند، القيمة",
        "0 PART ربح، 5",
        "0 PART 7");
    check("| س |\n|---|\n| ا\\|ب |", "0 PART س", "0 PART ا|ب");
  }

  @Test
  void readsTheTextOfInlines() {
    check("زر [الموقع](http://x.com \"عنوان\") الآن", "0 PARAGRAPH زر الموقع الآن");
    check("زر [الموقع][1]\n\n[1]: http://x.com", "0 PARAGRAPH زر الموقع");
    check("زر <https://x.com/أ> الآن", "0 PARAGRAPH زر https://x.com/أ الآن");
    check("![قارب في *البحر*](a.png)", "0 PARAGRAPH قارب في البحر");
    check("هذا *مائل* و**غا**مق", "0 PARAGRAPH هذا مائل وغامق");
    check("اكتب `` ق`ل `` الآن", "0 PARAGRAPH اكتب ق`ل الآن");
    check("اكتب `سطر\nوسطر`", "0 PARAGRAPH اكتب سطر وسطر");
  }

  @Test
  void resolvesEscapesAndEntities() {
    check("\\*ليس مائلا\\* &amp; &laquo;نعم&raquo; &#1571;", "0 PARAGRAPH *ليس مائلا* & «نعم» أ");
    check("ا&nbsp;&nbsp;ب &foo; &amp;lt;", "0 PARAGRAPH ا ب &foo; &lt;");
    check("ا&#8207;ب", "0 PARAGRAPH اب");
  }

  @Test
  void leavesOutWhatIsNotRead() {
    check("نص\n\n```java\nرمز\n```\n\n    رمز\n\n***\n\n<div>\nرمز\n</div>\n", "0 PARAGRAPH نص");
    check("<!-- سر -->\n\nنص <b>غامق</b><!-- سر -->", "0 PARAGRAPH نص غامق");
    check("نص\n\n[1]: http://x.com \"سر\"", "0 PARAGRAPH نص");
  }

  @Test
  void knowsWhereEveryCharacterStands() {
    checkOffsets("\uFEFF\u200F# عنوان\r\n\r\nنص *مائل*\r\nو`رمز`");
    checkOffsets("> قول\n> وقول `ا\n> ب`\n\n- بند\n  تابع");
    checkOffsets("\\*ليس\\* \\ا \\\\ هنا");
    checkOffsets("| ا | ب |\n|---|---|\n| **ج** | [د](x) |");
    checkOffsets("3. أول\n4. ثان");
    checkOffsets("زر <https://x.com/أ> و![قارب](a.png) 😀 نعم");
  }

  @Test
  void putsAnEntityWhereItsAmpersandStands() {
    Passage passage = read("ا &amp;&lt;ب").sections().get(0).paragraphs().get(0);
    assertThat(passage.text()).isEqualTo("ا &<ب");
    assertThat(passage.offsetAt(2)).isEqualTo(2);
    assertThat(passage.offsetAt(3)).isEqualTo(7);
    assertThat(passage.offsetAt(4)).isEqualTo(11);
  }

  @Test
  void takesTitleAndAuthorFromFrontMatter() {
    Article article = read("---\ntitle: \"حكاية:  قديمة\"\nauthor: سمر\n---\n\n# عنوان\n\nنص");
    assertThat(article.title()).isEqualTo("حكاية: قديمة");
    assertThat(article.titleOrigin()).isEqualTo(TitleOrigin.STATED);
    assertThat(article.isTitleSpoken()).isFalse();
    assertThat(article.author()).isEqualTo("سمر");
    assertThat(article.sections()).hasSize(1);
  }

  @Test
  void takesSeveralAuthors() {
    assertThat(read("---\nauthor:\n  - سمر\n  - علي\n---\nنص").author()).isEqualTo("سمر، علي");
  }

  @Test
  void takesTheFirstHeadingAsTitle() {
    assertThat(read("---\nlang: ar\n---\nقبل\n\n## عنوان\n\n# آخر").title()).isEqualTo("عنوان");
    assertThat(read("---\ntitle:\n---\n# عنوان").title()).isEqualTo("عنوان");
    assertThat(read("حكاية قديمة\n\nكان يمشي.").titleOrigin()).isEqualTo(TitleOrigin.FIRST_LINE);
    assertThat(read("حكاية قديمة\n\n- بند").titleOrigin()).isEqualTo(TitleOrigin.FIRST_WORDS);
  }

  @Test
  void losesNoTextToARuleThatLooksLikeFrontMatter() {
    check("---\n\nنص\n\n---\n\nنص", "0 PARAGRAPH نص", "0 PARAGRAPH نص");
    check("---\ntitle: نص", "0 PARAGRAPH title: نص");
    assertThat(read("---\ntitle: نص\n" + "سطر\n".repeat(50_000)).sections()).isNotEmpty();
    assertThat(read("---\n# قول\ntitle: حكاية\n...\nنص").title()).isEqualTo("حكاية");
  }

  @Test
  void readsDeepNesting() {
    assertThat(read(">".repeat(20_000) + " نص").sections()).isNotEmpty();
    assertThat(read("*نص ".repeat(2_000) + "*".repeat(2_000)).sections()).isNotEmpty();
  }

  private void check(String file, String... passages) {
    assertThat(read(file).sections())
        .flatExtracting(
            section ->
                section.passages().stream()
                    .map(p -> section.level() + " " + p.kind() + " " + p.text())
                    .toList())
        .containsExactly(passages);
  }

  private void checkOffsets(String file) {
    for (Section section : read(file).sections()) {
      for (Passage passage : section.passages()) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
          // Blanks and the commas between cells are the reader's own.
          if (" ،".indexOf(text.charAt(i)) < 0) {
            assertThat(file.charAt(passage.offsetAt(i)))
                .as("index %d of %s", i, text)
                .isEqualTo(text.charAt(i));
          }
        }
      }
    }
  }

  private static Article read(String file) {
    return new MarkdownReader().read(new SourceText(Path.of("a.md"), file));
  }
}
