package rawi.arabic.phonemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import rawi.arabic.Token;
import rawi.arabic.letters.Spelling;

class PhonemiserTest {
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
    check("كقطع", "kiqtˤiʕ");
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

  @Property(tries = 500)
  void anyLettersGiveSounds(
      @ForAll @CharRange(from = '\u0621', to = '\u0652') @StringLength(min = 1, max = 12)
          String text) {
    String word = Spelling.canonical(text);
    if (!word.isEmpty()) {
      assertThat(ipa(word)).matches("[ʔbtθdʒħxdðrzsʃˤʕɣfqklmnhwjaiupvgeoːˈ]+");
    }
  }
}
