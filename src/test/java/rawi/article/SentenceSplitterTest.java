package rawi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each line of a test is one rule; "|" stands where a sentence ends. */
class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  @Test
  void endsAtFinalMarks() {
    check("جاء الربيع. | ثم جاء الصيف.");
    check("هل جاء؟ | نعم جاء.");
    check("ما أجمله! | ثم مضى.");
    check("أين هو؟! | لا أدري.");
    check("لماذا؟؟؟ | لا أحد يعرف");
    check("وصل القطار۔ | نزل الركاب");
    check("Is it? | نعم.");
  }

  @Test
  void goesOnAtInnerMarks() {
    check("قرأ، ثم كتب؛ وفي المساء: نام.");
    check("يا للعجب!، قال ثم مضى.");
    check("من أنت؟: سؤال قديم.");
  }

  @Test
  void endsAtThePassagesEnd() {
    check("عنوان بلا نقطة");
    check("كان يفكر...");
    check("إلى اللقاء…");
  }

  @Test
  void keepsNumbersAndDates() {
    check("بلغت 2.5 في المئة.");
    check("في 12.5.2024 بدأ العمل.");
    check("باع 1.000.000 نسخة.");
    check("بلغ ٢.٥ كيلومتر.");
    check("في عام 2016. | ثم عاد.");
    check("أنفق 2,5 مليار. | ثم توقف.");
  }

  @Test
  void keepsAddressesAndForeignNames() {
    check("زوروا www.x.com اليوم. | ثم عودوا.");
    check("الرابط t.co/x قصير.");
    check("زوروا https://www.مثال.com/أ.ب?ج!د الآن.");
    check("تحت اسم FaceMash، ثم توسع.");
    check("إطار .NET قوي.");
    check("مكتبة Node.js سريعة.");
    check("البريد a.b@c.org مفتوح.");
  }

  @Test
  void keepsTitlesWithTheirNames() {
    check("قال د. محمد إنه سيأتي.");
    check("قال أ.د. محمد إنه سيأتي.");
    check("المهندس م. علي هنا.");
    check("قال د.محمد ذلك.");
    check("حضر د. علي ود. سمر.");
    check("كتب دَ. محمد.");
    check("وصل Dr. Smith أمس.");
  }

  @Test
  void matchesAbbreviationsAsWholeWords() {
    check("وصل إلى الحدود. | ثم عاد.");
    check("لا بد. | ثم مضى.");
    check("كتب النص. | ثم مضى.");
  }

  @Test
  void endsAfterAnEraOrUnitOfOneLetter() {
    check("وُلد عام 1970 م. | ثم سافر.");
    check("طوله 5 كم. | يمتد شرقًا.");
    check("توفي سنة 505 هـ. | وترك كتبًا.");
  }

  @Test
  void keepsAbbreviationsBeforeNumbers() {
    check("انظر ص. 5 من الكتاب.");
    check("العنوان ص.ب. 1234 عمان.");
    check("الكتاب ج. 2 مفقود.");
    check("وصل الساعة 10 ص. | ثم عاد.");
  }

  @Test
  void endsAfterClosingAbbreviationsOnlyBeforeANewSentence() {
    check("كتب وأقلام إلخ. في الحقيبة.");
    check("كتب وأقلام إلخ. | ثم مضى.");
    check("سنة 300 ق.م. في روما.");
    check("سنة 300 ق.م. | وبعدها تغير كل شيء.");
    check("السعر 5 ر.س. فقط.");
    check("السعر 5 د.إ. | وهذا كثير.");
    check("السعر 5 د.إ فقط.");
  }

  @Test
  void keepsInitials() {
    check("كتبها ج. ر. ر. تولكين قديمًا.");
    check("كتبها J. R. R. Tolkien قديمًا.");
    check("كتبها J. Tolkien قديمًا.");
    check("شركة U.S. Steel قديمة.");
    check("عاش في U.S. | ثم عاد.");
    check("يحتوي على فيتامين ك. | وهو مفيد.");
  }

  @Test
  void keepsListMarks() {
    check("1. اختر المكان. | 2. ازرع.");
    check("١. اختر المكان.");
    check("أ. اختر المكان.");
    check("ب. اختر المكان.");
  }

  @Test
  void takesDotsInARowAsAPause() {
    check("كان يمشي.. يمشي بلا هدف.");
    check("كان يمشي... ثم توقف.");
    check("كان يمشي… ثم توقف.");
    check("كان يمشي . . . ثم توقف.");
    check("قال: «لا أدري...» | سكت الجميع.");
    check("قرأ «الطريق...» في يوم.");
    check("هل تذهب؟.. | لا.");
    check("أتظن...؟ | لا.");
  }

  @Test
  void keepsClosingMarksWithTheirSentence() {
    check("قال: «سأعود.» | وأغلق الباب.");
    check("قال: \"سأعود.\" | وأغلق الباب.");
    check("قال: “سأعود.” | وأغلق الباب.");
    check("قال: «سأعود. » | وأغلق الباب.");
    check("قال: «سأعود». | وأغلق الباب.");
    check("(هذا تنبيه.) | وهذا نص.");
    check("[انتهى.] | وهذا نص.");
  }

  @Test
  void keepsOpeningMarksWithTheSentenceAfter() {
    check("سكت. | «سأعود» قال.");
    check("سكت. | \"سأعود\" قال.");
    check("سكت. | (ثم عاد).");
    checkUnspaced("سكت.|«سأعود» قال.");
    checkUnspaced("سكت.|\"سأعود\" قال.");
  }

  @Test
  void goesOnAfterAQuestionInAQuotation() {
    check("قال: «هل تذهب؟» ثم مضى.");
    check("«أين أنت؟» سألت الأم.");
    check("«سنعود غدًا.» قال الوزير.");
    check("رواية «من أنا؟» للكاتبة جديدة.");
    check("قال: «هل تذهب؟» | سكتت ولم تجب.");
    check("قال: «سنعود غدًا.» | وأضاف أن العمل مستمر.");
    check("قال: «هل تذهب؟»، ثم مضى.");
    check("قال: «جاء. | ثم ذهب».");
  }

  @Test
  void goesOnAfterAnAside() {
    check("قال إنه (هل هذا صحيح؟) سيعود.");
    check("فعلها (!) ومضى.");
    check("عاد (كان ذلك أمس.) ومضى.");
  }

  @Test
  void endsWithoutABlank() {
    checkUnspaced("انتهى العمل.|ثم عاد.");
    checkUnspaced("هل عاد؟|نعم.");
    check("انتهى العمل . | ثم عاد.");
    check("انتهى العمل . | نعم.");
  }

  @Test
  void endsBeforeADash() {
    check("- هل عدت؟ | - نعم. | – أهلًا.");
    check("– قال ثم مضى –وعاد- إلى بيته.");
  }

  @Test
  void joinsWhatHasNoLetter() {
    check("انتهى. *** ! | وبدأ.");
    check("*** ! انتهى.");
    check("!!! انتهى.");
    check("انتهى. ؟ ! | وبدأ.");
    check("انتهى العمل. 😀");
  }

  @Test
  void takesEmojiAndRareLettersWhole() {
    check("ما أجمله 😀! | ثم 𞸀 مضى.");
  }

  /** Blanks around "|" are blanks of the text. */
  private void check(String marked) {
    assertThat(split(marked.replace(" | ", " "))).containsExactly(marked.split(" \\| "));
  }

  private void checkUnspaced(String marked) {
    assertThat(split(marked.replace("|", ""))).containsExactly(marked.split("\\|"));
  }

  private List<String> split(String text) {
    return splitter.split(text).stream().map(range -> range.of(text)).toList();
  }
}
