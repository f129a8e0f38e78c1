package rawi.arabic.phonemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import rawi.arabic.PausalText;
import rawi.arabic.Token;
import rawi.arabic.Vocalised;
import rawi.arabic.VocalisedText;
import rawi.arabic.letters.Spelling;
import rawi.arabic.pausal.PausalForms;

class PhonemiserTest {
  private static final String SOUNDS = "[ʔbtθdʒħxðrzsʃˤʕɣfqklmnhwjaiupvgeoːˈ ]+";

  private static final int[][] BLOCKS = {
    {0x0600, 0x06FF}, {0x0750, 0x077F}, {0x08A0, 0x08FF}, {0xFB50, 0xFDFF}, {0xFE70, 0xFEFF}
  };

  private final Phonemiser phonemiser = new Phonemiser();

  private String ipa(String phrase) {
    List<Token> words = new ArrayList<>();
    for (String word : phrase.split(" ")) {
      words.add(Token.word(Spelling.canonical(word), 0, 0));
    }
    Phrase sounds = phonemiser.phrase(words, Boundary.STATEMENT);
    return Ipa.of(new Utterance(List.of(sounds)));
  }

  /** Without stress, which has a test of its own. */
  private void check(String phrase, String sounds) {
    assertThat(ipa(phrase).replace("ˈ", "")).isEqualTo(sounds);
  }

  private void checkStress(String phrase, String sounds) {
    assertThat(ipa(phrase)).isEqualTo(sounds);
  }

  @Test
  void shortAndLongVowels() {
    check("كَتَبَ", "kataba");
    check("كَاتِبٌ", "kaːtibun");
    check("كُتُبٍ", "kutubin");
    check("طَوِيل", "tˤawiːl");
    check("نُور", "nuːr");
  }

  @Test
  void diphthongs() {
    check("بَيْت", "bajt");
    check("يَوْم", "jawm");
  }

  @Test
  void doubledConsonants() {
    check("مُدَرِّسَة", "mudarːisa");
    check("عَدُوّ", "ʕaduwː");
    check("قُوَّة", "quwːa");
  }

  @Test
  void sunLettersSwallowTheArticle() {
    check("الشَّمْس", "ʔaʃːams");
    check("الشَمْس", "ʔaʃːams");
    check("وَالنَّاس", "wanːaːs");
    check("بِالنَّار", "binːaːr");
  }

  @Test
  void moonLettersKeepIt() {
    check("الْقَمَر", "ʔalqamar");
    check("وَالْقَمَر", "walqamar");
    check("بِالْقَلَم", "bilqalam");
    check("كَالْبَحْر", "kalbaħr");
  }

  @Test
  void theArticleBehindLamLosesItsAlif() {
    check("لِلْبَيْت", "lilbajt");
    check("لِلشَّمْس", "liʃːams");
    check("وَلِلْبَيْت", "walilbajt");
    check("لِلُّغَة", "lilːuɣa");
  }

  @Test
  void aRootMayBeginLikeTheArticle() {
    check("الْتِزَام", "ʔiltizaːm");
    check("وَالِد", "waːlid");
    check("بَالِغ", "baːliɣ");
  }

  @Test
  void hamzatAlWaslIsHeardAtTheStart() {
    check("اسْتِقْبَال", "ʔistiqbaːl");
    check("اُسْتُخْدِم", "ʔustuxdim");
    check("اسْتُخْدِمَت", "ʔustuxdimat");
    check("ابْنُهُ", "ʔibnuhu");
    check("اتِّفَاق", "ʔitːifaːq");
  }

  @Test
  void hamzatAlWaslIsSilentInsideAPhrase() {
    check("فِي الْبَيْت", "fi lbajt");
    check("إِلَى الْبَيْت", "ʔila lbajt");
    check("كَتَبَ اسْمَه", "kataba smah");
    check("وَاسْتَقْبَل", "wastaqbal");
    check("بِاسْتِقْبَال", "bistiqbaːl");
    check("لِانْتِخَاب", "lintixaːb");
  }

  @Test
  void aLongABehindALetterThatCouldBeAPrefix() {
    check("بَايْدَنْ", "baːjdan");
    check("كَارْتَرْ", "kaːrtar");
    check("بَانْكُوك", "baːnkuːk");
    check("لَيْس", "lajs");
    check("فَانْتَخَب", "fantaxab");
  }

  @Test
  void aConsonantBeforeWaslTakesAHelpingVowel() {
    check("مِنْ الْبَيْت", "mina lbajt");
    check("عَنْ الْبَيْت", "ʕani lbajt");
    check("هُمْ النَّاس", "humu nːaːs");
    check("كِتَابٌ اسْمُه", "kitaːbuni smuh");
    check("رَمَوْا الْكُرَة", "ramawu lkura");
  }

  @Test
  void waslBehindTheArticle() {
    check("الِاسْتِقْبَال", "ʔalistiqbaːl");
    check("الاسْتِقْبَال", "ʔalistiqbaːl");
    check("الِاجْتِمَاعِيّ", "ʔalidʒtimaːʕijː");
  }

  @Test
  void hamzaThatTheWriterLeftOut() {
    check("احَد", "ʔaħad");
    check("ايرَان", "ʔiːraːn");
    check("الاخَر", "ʔalʔaxar");
  }

  @Test
  void maddaIsAGlottalStopWithALongA() {
    check("آخَر", "ʔaːxar");
    check("الْآن", "ʔalʔaːn");
    check("قُرْآن", "qurʔaːn");
  }

  @Test
  void tanween() {
    check("كِتَابًا جَدِيدًا", "kitaːban dʒadiːdan");
    check("فَتًى", "fatan");
  }

  @Test
  void taMarbuta() {
    check("مَدْرَسَة", "madrasa");
    check("مَدْرَسَةُ الْبَنَات", "madrasatu lbanaːt");
    check("مَدْرَسَة جَدِيدَة", "madrasat dʒadiːda");
    check("حَيَاة", "ħajaːh");
  }

  @Test
  void alifMaqsura() {
    check("عَلَى", "ʕalaː");
    check("فِى", "fiː");
    check("مُسْتَشْفَى", "mustaʃfaː");
  }

  @Test
  void silentAlifs() {
    check("كَتَبُوا", "katabuː");
    check("رَمَوْا", "ramaw");
    check("مِائَة", "miʔa");
  }

  @Test
  void theNameOfGod() {
    check("اللَّه", "ʔalːaːh");
    check("بِاللَّه", "bilːaːh");
    check("لِلَّه", "lilːaːh");
    check("عَبْدُ اللَّه", "ʕabdu lːaːh");
  }

  @Test
  void unwrittenLongA() {
    check("هَذَا", "haːðaː");
    check("هَذِهِ الْبِنْت", "haːðihi lbint");
    check("ذَلِكَ الْيَوْم", "ðaːlika ljawm");
    check("وَلَكِنَّهُ هُنَا", "walaːkinːahu hunaː");
    check("هَؤُلَاءِ النَّاس", "haːʔulaːʔi nːaːs");
    check("الرَّحْمَن", "ʔarːaħmaːn");
    check("طه", "tˤaːhaː");
  }

  @Test
  void unspokenLetters() {
    check("أُولَئِكَ النَّاس", "ʔulaːʔika nːaːs");
    check("عَمْرٌو جَاء", "ʕamrun dʒaːʔ");
    check("أَنَا هُنَا", "ʔana hunaː");
  }

  @Test
  void relativePronouns() {
    check("الَّذِي", "ʔalːaðiː");
    check("الَّتِي", "ʔalːatiː");
    check("وَالَّذِينَ آمَنُوا", "walːaðiːna ʔaːmanuː");
    check("اللَّذَان", "ʔalːaðaːn");
  }

  @Test
  void loanSounds() {
    check("پَارِيسْ", "paːriːs");
    check("ڤِيتُو", "viːtuː");
    check("گُوگْلْ", "guːgil".replace("gil", "gl"));
    check("چَاد", "tʃaːd");
    check("ژَاك", "ʒaːk");
  }

  @Test
  void wordsThatAreGivenByTheirSounds() {
    for (String ipa : List.of("ˈguːgil", "muˈdarːisa", "ˈtʃeːlsiː", "dʒuːrdʒ", "sˤaw")) {
      Token word = Token.word("س", 0, 0).spokenAs(ipa);
      Phrase phrase = phonemiser.phrase(List.of(word), Boundary.STATEMENT);
      assertThat(Ipa.of(phrase.words().get(0))).isEqualTo(ipa);
    }
  }

  @Test
  void noWordBeginsWithTwoConsonants() {
    check("كْلِينْتُون", "kiliːntuːn");
  }

  @Test
  void noWordIsWithoutAVowel() {
    check("كْ", "ki");
    check("م", "mi");
  }

  @Test
  void stress() {
    checkStress("كِتَاب", "kiˈtaːb");
    checkStress("كَتَبَ", "ˈkataba");
    checkStress("مُدَرِّسَة", "muˈdarːisa");
    checkStress("كِتَابُهُ", "kiˈtaːbuhu");
    checkStress("مَدْرَسَة", "ˈmadrasa");
    checkStress("الْوَلَد", "ʔalˈwalad");
    checkStress("مِن الْبَيْت", "mina lˈbajt");
    checkStress("يَكْتُبُون", "jaktuˈbuːn");
  }

  @Test
  void bareLettersThatCannotBeSaidTakeA() {
    check("كقطع", "kaqtˤaʕ");
    check("استقبال", "ʔistaqbaːl");
    check("كلينتون", "kaliːntuːn");
  }

  @Test
  void lettersLeftBareWhereAVowelIsCertain() {
    check("كاتب", "kaːtib");
    check("بَائس", "baːʔis");
    check("دُبيّ", "dubijː");
    check("تَوْعِية", "tawʕija");
    check("قيام", "qijaːm");
  }

  @Test
  void slipsOfTheMarksAreMended() {
    check("كِتاَب", "kitaːb");
    check("مَدْرَسِة", "madrasa");
  }

  @Test
  void nBeforeBIsM() {
    check("أَنْبَاء", "ʔambaːʔ");
    check("مِنْ بَعْد", "mim baʕd");
    check("عَنْ بُعْد", "ʕam buʕd");
    check("كِتَابٌ بَسِيط", "kitaːbun basiːtˤ");
    check("جُنَّب", "dʒunːab");
  }

  @Test
  void dBeforeTheTOfThePastIsT() {
    check("أَرَدْتُ", "ʔaratːu");
    check("شَاهَدْتُهُ", "ʃaːhatːuhu");
    check("عَدَدَت", "ʕadadat");
  }

  @Test
  void formEightIsSpelledAsItIsSaid() {
    check("اِضْطِرَاب", "ʔidˤtˤiraːb");
    check("اِزْدِهَار", "ʔizdihaːr");
    check("اِدِّعَاء", "ʔidːiʕaːʔ");
  }

  @Test
  void minTakesABeforeTheArticleAlone() {
    check("مِنْ الْبَيْت", "mina lbajt");
    check("مِنْ ابْنِه", "mini bnih");
    check("عَلَيْهِمْ السَّلَام", "ʕalajhimu sːalaːm");
  }

  @Test
  void waslBeforeAndBehindWordsGivenByTheirSounds() {
    List<Token> words =
        List.of(
            Token.word("شَرِكَة", 0, 0),
            Token.word("گ", 0, 0).spokenAs("ˈguːgil"),
            Token.word("الْكَبِيرَة", 0, 0));
    Phrase phrase = phonemiser.phrase(words, Boundary.STATEMENT);
    assertThat(Ipa.of(new Utterance(List.of(phrase)))).isEqualTo("ˈʃarikat ˈguːgili lkaˈbiːra");
  }

  @Test
  void sonBetweenNamesLeansOnTheNameBefore() {
    check("مُحَمَّدُ بْنُ سَلْمَان", "muħamːadu bnu salmaːn");
    check("مُحَمَّد بْنُ سَلْمَان", "muħamːad binu salmaːn");
    check("بِنْ لَادِن", "bin laːdin");
  }

  @Test
  void nounsWithWaslHaveAnIWhateverTheirEnding() {
    check("اسْمُهَا", "ʔismuhaː");
    check("وَابْنُهُ", "wabnuhu");
    check("كَابْنِهِ", "kabnihi");
    check("اثْنَتَان", "ʔiθnataːn");
    check("اسْمَعُوا", "ʔismaʕuː");
  }

  @Test
  void marksTellAnotherWordFromAnIrregularOne() {
    check("أَوَّلِيّ", "ʔawːalijː");
    check("أَنَّا هُنَا", "ʔanːaː hunaː");
    check("لَكُنَّ", "lakunːa");
    check("لَيْس", "lajs");
  }

  @Test
  void questionAndConjunctionStandBeforeIrregularWords() {
    check("أَذَلِك", "ʔaðaːlik");
    check("أَفَهَذَا", "ʔafahaːðaː");
    check("فَكَذَلِك", "fakaðaːlik");
  }

  @Test
  void aDoubledStartIsSingleAndADoubledEndStays() {
    check("رَّجُل", "radʒul");
    check("الْحَقّ", "ʔalħaqː");
    check("عَامّ", "ʕaːmː");
  }

  @Test
  void stressOfCompoundsWaslAndParticles() {
    checkStress("ثَلَاثُمِئَة", "θalaːθuˈmiʔa");
    checkStress("مِنِ ابْنِه", "mini bˈnih");
    checkStress("وَابْنُهُ", "ˈwabnuhu");
    checkStress("أُمّ", "ˈʔumː");
    checkStress("أَمْ لَا", "ʔam laː");
  }

  @Test
  void twoShortWordsBetweenCommasAreAList() {
    assertThat(ends("الرِّيَاض، الْقَاهِرَة، بَغْدَاد.", 3))
        .containsExactly(Boundary.LIST, Boundary.LIST, Boundary.STATEMENT);
    assertThat(ends("وَصَلَ الْوَفْد، وَذَهَبَ الرَّئِيسُ الْأَوَّل، ثُمَّ عَاد.", 3))
        .containsExactly(Boundary.COMMA, Boundary.COMMA, Boundary.STATEMENT);
  }

  @Test
  void ofSeveralMarksTheStrongestDecides() {
    assertThat(ends("حَقَّا؟!", 1)).containsExactly(Boundary.QUESTION);
    assertThat(ends("حَقَّا!؟", 1)).containsExactly(Boundary.QUESTION);
    assertThat(ends("قَال: «نَعَمْ»", 2)).containsExactly(Boundary.COLON, Boundary.STATEMENT);
  }

  private List<Boundary> ends(String line, int phrases) {
    Utterance utterance =
        phonemiser.phonemise(new PausalText(Vocalised.tokens(line))).orElseThrow();
    assertThat(utterance.phrases()).hasSize(phrases);
    return utterance.phrases().stream().map(Phrase::end).toList();
  }

  @Test
  void everyCodePointOfTheArabicBlocksGivesSoundsOrNothing() {
    for (int[] block : BLOCKS) {
      for (int c = block[0]; c <= block[1]; c++) {
        sounds(Character.toString(c));
        sounds("ب" + Character.toString(c));
        sounds(Character.toString(c) + "َبت");
      }
    }
  }

  private void sounds(String text) {
    for (String word : Spelling.canonical(text).strip().split(" +")) {
      if (!word.isEmpty()) {
        assertThat(ipa(word)).as(text).matches(SOUNDS);
      }
    }
  }

  @Property(tries = 1000)
  void anyPhraseGivesSounds(
      @ForAll @Size(min = 1, max = 6)
          List<
                  @CharRange(from = '\u0621', to = '\u0652')
                  @CharRange(from = '\u0670', to = '\u06D3') @StringLength(min = 1, max = 12)
                  String>
              words) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words) {
      String canonical = Spelling.canonical(word);
      if (!canonical.isBlank()) {
        tokens.add(Token.word(canonical, 0, 0));
      }
    }
    phonemiser
        .phonemise(new PausalForms().apply(new VocalisedText(tokens)))
        .ifPresent(utterance -> assertThat(Ipa.of(utterance)).matches(SOUNDS));
  }

  @Property(tries = 500)
  void anyLettersGiveSounds(
      @ForAll @CharRange(from = '\u0621', to = '\u0652') @StringLength(min = 1, max = 12)
          String text) {
    String word = Spelling.canonical(text);
    if (!word.isEmpty()) {
      assertThat(ipa(word)).matches(SOUNDS);
    }
  }
}
