package rawi.arabic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rawi.arabic.SpokenText;
import rawi.arabic.Token;
import rawi.arabic.VocalisedText;
import rawi.arabic.letters.Spelling;
import rawi.arabic.normalise.Normaliser;

class LexiconTest {
  private static final Path SHIPPED = Path.of("voices", "lexicon.tsv");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/lexicon");

  private final Path folder;
  private final Lexicon shipped = Lexicon.read(List.of(SHIPPED));

  LexiconTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static SpokenText words(String words) {
    return new SpokenText(
        Arrays.stream(words.split(" "))
            .map(word -> Token.word(Spelling.canonical(word), 0, word.length()))
            .toList());
  }

  private void check(String words, String said) {
    assertThat(shipped.apply(words(words)).toString()).isEqualTo(Spelling.canonical(said));
  }

  private void checkIpa(Lexicon lexicon, String word, @Nullable String ipa) {
    assertThat(lexicon.apply(words(word)).tokens().get(0).ipa()).isEqualTo(ipa);
  }

  private Lexicon lexicon(String... lines) throws IOException {
    return Lexicon.read(List.of(Files.write(folder.resolve("own.tsv"), List.of(lines))));
  }

  private void check(Lexicon lexicon, String words, String said) {
    assertThat(lexicon.apply(words(words)).toString()).isEqualTo(Spelling.canonical(said));
  }

  @Test
  void theShippedFileLoads() {
    assertThat(shipped.size()).isGreaterThan(2000);
  }

  @Test
  void wordsAsTheyStand() {
    check("أوكرانيا", "أُوكْرَانِيَا");
    check("موسكو", "مُوسْكُو");
  }

  @Test
  void theLastLetterIsLeftToTheDiacritiser() {
    check("السودان", "السُّودَان");
  }

  @Test
  void particlesTakeTheirVowels() {
    check("وأوكرانيا", "وَأُوكْرَانِيَا");
    check("فأوكرانيا", "فَأُوكْرَانِيَا");
    check("بأوكرانيا", "بِأُوكْرَانِيَا");
    check("كأوكرانيا", "كَأُوكْرَانِيَا");
    check("لأوكرانيا", "لِأُوكْرَانِيَا");
    check("ولأوكرانيا", "وَلِأُوكْرَانِيَا");
    check("فبأوكرانيا", "فَبِأُوكْرَانِيَا");
    check("سيتم", "سَيَتِمّ");
    check("وستتم", "وَسَتَتِمّ");
  }

  @Test
  void theArticleBeforeMoonAndSunLetters() {
    check("العراق", "الْعِرَاق");
    check("السودان", "السُّودَان");
    check("اللاجئين", "اللَّاجِئِينَ");
  }

  @Test
  void theArticleBeforeHamzatAlWasl() {
    check("الانتخابات", "الِانْتِخَابَات");
    check("للانتخابات", "لِلِانْتِخَابَات");
  }

  @Test
  void theArticleBehindParticles() {
    check("والعراق", "وَالْعِرَاق");
    check("بالسودان", "بِالسُّودَان");
    check("فالسودان", "فَالسُّودَان");
    check("كالعراق", "كَالْعِرَاق");
    check("وبالسودان", "وَبِالسُّودَان");
  }

  @Test
  void theArticleLosesItsAlifBehindLam() {
    check("للعراق", "لِلْعِرَاق");
    check("للسودان", "لِلسُّودَان");
    check("وللعراق", "وَلِلْعِرَاق");
  }

  @Test
  void theEntrysOwnArticleDoesSoToo() {
    check("باليمن", "بِالْيَمَن");
    check("لليمن", "لِلْيَمَن");
    check("للولايات المتحدة", "لِلْوِلَايَات الْمُتَّحِدَة");
  }

  @Test
  void theEntrysOwnArticleBeforeALamLosesThatToo() throws IOException {
    check(lexicon("اللاذقية\tاللَّاذِقِيَّة"), "للاذقية", "لِلَّاذِقِيَّة");
  }

  @Test
  void behindLamALamMayHideTheArticle() {
    check("للبنان", "لِلبْنَان");
  }

  @Test
  void aNameInIyaIsAnAdjectiveBehindTheArticle() {
    check("سورية", "سُورِيَة");
    check("السورية", "السُّورِية");
  }

  @Test
  void pronouns() {
    check("مسؤولياتها", "مَسْؤُولِيَّاتها");
    check("شؤونهم", "شُؤُونهم");
    check("ومسؤولياتنا", "وَمَسْؤُولِيَّاتنا");
  }

  @Test
  void taMarbutaIsTBeforeAPronoun() {
    check("مسؤوليته", "مَسْؤُولِيَّته");
  }

  @Test
  void alifMaqsuraIsAlifBeforeAPronoun() {
    check("مستواهم", "مُسْتَوَاهم");
  }

  @Test
  void hamzaTakesItsSeatBeforeAPronoun() {
    check("رؤساؤها", "رُؤَسَاؤها");
    check("رؤسائها", "رُؤَسَائها");
  }

  @Test
  void tanweenWithItsAlif() {
    check("مليونا", "مِلْيُونًا");
    check("دولاراً", "دُولَارًا");
  }

  @Test
  void theDual() {
    check("مليونان", "مِلْيُونَان");
    check("دولارين", "دُولَارين");
  }

  @Test
  void whatMakesAnAdjective() {
    check("لبنانيات", "لُبْنَانِيات");
    check("اللبناني", "اللُّبْنَانِي");
  }

  @Test
  void aSukunAtTheEndTakesNoEnding() throws IOException {
    Lexicon own = lexicon("بايدن\tبَايْدِنْ");
    check(own, "بايدن", "بَايْدِنْ");
    check(own, "بايدنا", "بايدنا");
    check(own, "بايدنها", "بايدنها");
  }

  @Test
  void aTanweenAtTheEndTakesNoEndingAndNoPreposition() {
    check("أيضا", "أَيْضًا");
    check("وأيضا", "وَأَيْضًا");
    check("لأيضا", "لأيضا");
  }

  @Test
  void aVowelAtTheEndStaysBeforeAPronoun() {
    check("تجاهها", "تُجَاهَها");
  }

  @Test
  void theLongestPhraseWins() {
    check("الولايات المتحدة الأمريكية", "الْوِلَايَات الْمُتَّحِدَة الْأَمْرِيكِيَّة");
    check("الولايات المتحدة عادت", "الْوِلَايَات الْمُتَّحِدَة عادت");
  }

  @Test
  void aPhraseEndsAtAMark() {
    List<Token> tokens = new ArrayList<>(words("الأمم المتحدة").tokens());
    tokens.add(1, Token.mark("،", 0, 0));
    assertThat(shipped.apply(new SpokenText(tokens)).toString()).isEqualTo("الأمم، المتحدة");
  }

  @Test
  void theWordAsItStandsWinsOverAPrefix() throws IOException {
    check(lexicon("ورد\tوَرْد", "رد\tرَدّ"), "ورد", "وَرْد");
    check("وفيات", "وَفَيَات");
  }

  @Test
  void laterFilesAndLinesWin() throws IOException {
    Path own = Files.writeString(folder.resolve("own.tsv"), "موسكو\tمُوسَكُو\nموسكو\tمَوسكُو\n");
    Lexicon both = Lexicon.read(List.of(SHIPPED, own));
    check(both, "موسكو", "مَوسكُو");
  }

  @Test
  void loanLettersComeFromTheEntry() {
    check("بوتين", "پُوتِينْ");
  }

  @Test
  void wordsAreRespelled() {
    check("الى", "إِلَى");
    check("والاسلامية", "وَالْإِسْلَامِيَّة");
    check("ايضاً", "أَيْضًا");
  }

  @Test
  void aPhraseMayBeSaidInMoreWords() {
    List<Token> said = shipped.apply(new Normaliser().normalise("قال انشاء الله")).tokens();
    assertThat(said).hasSize(4);
    assertThat(said.subList(1, 4))
        .allMatch(token -> token.start() == 4 && token.end() == 14)
        .extracting(Token::text)
        .containsExactly("إِنْ", "شَاءَ", Spelling.canonical("اللَّهُ"));
  }

  @Test
  void theAuthorsMarksWin() {
    check("مِصرَ", "مِصْرَ");
    check("السودانِ", "السُّودَانِ");
    check("بِالسودان", "بِالسُّودَان");
  }

  @Test
  void marksThatContradictMeanAnotherWord() {
    check("مُصِرّ", "مُصِرّ");
    check("مَوسكو", "مَوسكو");
  }

  @Test
  void soundsAreGivenToTheWord() {
    checkIpa(shipped, "تويتر", "tˈwiːtar");
    checkIpa(shipped, "تويترِ", "tˈwiːtar");
    checkIpa(shipped, "تَوَيتر", null);
  }

  @Test
  void soundsOfThePrefixStandBefore() {
    checkIpa(shipped, "وتويتر", "watˈwiːtar");
    checkIpa(shipped, "بإنستغرام", "biʔinstagˈraːm");
  }

  @Test
  void theArticlesSoundsStandBefore() throws IOException {
    Lexicon own = lexicon("توت\t/ˈtoːt/", "باص\t/ˈbaːsˤ/");
    checkIpa(own, "التوت", "ʔaˈtːoːt");
    checkIpa(own, "الباص", "ʔalˈbaːsˤ");
    checkIpa(own, "وبالباص", "wabilˈbaːsˤ");
    checkIpa(own, "للتوت", "liˈtːoːt");
  }

  @Test
  void theEntrysOwnArticleInSounds() throws IOException {
    checkIpa(lexicon("البرج\t/ʔalˈburdʒ/"), "للبرج", "lilˈburdʒ");
    checkIpa(lexicon("البرج\t/ʔalˈburdʒ/"), "والبرج", "walˈburdʒ");
  }

  @Test
  void aPhraseInSounds() throws IOException {
    Lexicon own = lexicon("هاي تك\t/ˈhaːj ˈtek/", "بي بي\t/ˈbiːbiː/");
    checkIpa(own, "هاي تك", "ˈhaːj");
    assertThat(own.apply(words("هاي تك")).tokens()).hasSize(2);
    assertThat(own.apply(words("بي بي")).tokens()).hasSize(1);
  }

  @Test
  void wordsThatAreGivenBySoundsStay() {
    Token given = Token.word("موسكو", 0, 5).spokenAs("ˈmaskaw");
    assertThat(shipped.apply(new SpokenText(List.of(given))).tokens()).containsExactly(given);
  }

  @Test
  void settleTakesMarksOffLettersThatLengthen() {
    Consultation consulted = shipped.consult(words("يونيو مدينة"));
    VocalisedText marked =
        new VocalisedText(
            List.of(
                consulted.text().tokens().get(0).withText("يُوَنْيُوَ"),
                consulted.text().tokens().get(1).withText("مَدِينَةٌ")));
    assertThat(consulted.settle(marked).toString()).isEqualTo("يُونْيُو مَدِينَةٌ");
    assertThat(consulted.knows(0)).isTrue();
    assertThat(consulted.knows(1)).isFalse();
  }

  @Test
  void commonWordsThatLookLikePrefixesAndEndingsStay() throws IOException {
    List<String> words = Files.readAllLines(GOLDEN.resolve("untouched.txt"));
    assertThat(words).hasSizeGreaterThan(150);
    assertThat(words).filteredOn(word -> shipped.consult(words(word)).knows(0)).isEmpty();
  }

  @Test
  void pressSentences() throws IOException {
    List<String> said =
        Files.readAllLines(GOLDEN.resolve("press.input")).stream()
            .map(line -> shipped.apply(new Normaliser().normalise(line)).toString())
            .toList();
    assertThat(said).isEqualTo(Files.readAllLines(GOLDEN.resolve("press.expected")));
  }
}
