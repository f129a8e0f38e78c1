package rawi.engine.espeak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import rawi.arabic.Token;
import rawi.arabic.normalise.Normaliser;

/** Words of other languages, from the letters in an article to the sounds that are spoken. */
class SpokenNamesTest {
  private static final Path CACHE = Path.of("target", "test-cache").toAbsolutePath();

  private final Normaliser normaliser = new Normaliser(new EspeakEnglish(CACHE));

  /** The sounds of the foreign words, and the letters of the others. */
  private void check(String sentence, String said) {
    assertThat(
            normaliser.normalise(sentence).tokens().stream()
                .map(SpokenNamesTest::said)
                .collect(Collectors.joining(" ")))
        .as(sentence)
        .isEqualTo(said);
  }

  private static String said(Token token) {
    String ipa = token.ipa();
    return ipa == null ? token.text() : ipa;
  }

  @Test
  void wordsByEnglishSounds() {
    check("Boston", "ˈboston");
    check("Oxford", "ˈʔoksford");
    check("Cambridge", "ˈkeːmbridʒ");
    check("Cambridge Analytica", "ˈkeːmbridʒ ʔanaˈlitikaː");
    check("Harvard", "ˈhaːrvard");
    check("Stanford", "siˈtanford");
    check("Princeton", "piˈrinston");
    check("Columbia", "koˈlambijaː");
    check("Houston", "hiˈjuːston");
    check("Chicago", "ʃiˈkaːgoː");
    check("Dallas", "ˈdalas");
    check("Florida", "fiˈloːridaː");
    check("Texas", "ˈteksas");
    check("California", "kaliˈfoːrnijaː");
    check("Manhattan", "manˈhaːtan");
    check("Brooklyn", "biˈruklin");
    check("Sydney", "ˈsidniː");
    check("Melbourne", "ˈmelburn");
    check("Toronto", "toˈrontoː");
    check("Edinburgh", "ʔeˈdinbra");
    check("Dublin", "ˈdablin");
    check("Liverpool", "ˈliverpuːl");
    check("Chelsea", "ˈtʃelsiː");
    check("Arsenal", "ˈʔaːrsenal");
    check("Everton", "ˈʔeverton");
    check("Newcastle", "ˈnuːkasel");
    check("Silicon Valley", "ˈsilikon ˈvaliː");
    check("Wall Street", "ˈwoːl sitˈriːt");
    check("Downing Street", "ˈdawning sitˈriːt");
    check("England", "ˈʔingland");
    check("Thomas", "ˈtomas");
    check("George", "ˈdʒoːrdʒ");
    check("David", "ˈdeːvid");
    check("Robert", "ˈrobert");
    check("Richard", "ˈritʃard");
    check("Joseph", "ˈdʒoːsef");
    check("James", "ˈdʒeːmz");
    check("John", "ˈdʒon");
    check("Elizabeth", "ʔiˈlizabeθ");
    check("Jennifer", "ˈdʒenifer");
    check("Kennedy", "ˈkenediː");
    check("Reagan", "ˈreːgan");
    check("Clinton", "kiˈlinton");
    check("Nixon", "ˈnikson");
    check("Lincoln", "ˈlinkon");
    check("Churchill", "ˈtʃeːrtʃil");
    check("Blair", "biˈleːr");
    check("Johnson", "ˈdʒonson");
    check("Williams", "ˈwiljamz");
    check("Jackson", "ˈdʒakson");
    check("Darwin", "ˈdaːrwin");
    check("Cloudflare", "kiˈlawdfleːr");
    check("Dropbox", "diˈropboks");
    check("Expedia", "ʔeksˈpiːdijaː");
    check("Snowflake", "siˈnoːfleːk");
    check("Walmart", "ˈwolmaːrt");
    check("Target", "ˈtaːrgit");
    check("Costco", "ˈkostkoː");
    check("Goldman Sachs", "ˈgoːldman ˈsaks");
    check("Vanguard", "ˈvangaːrd");
    check("Barclays", "ˈbaːrkleːz");
    check("Accenture", "ʔakˈsentʃur");
    check("Bentley", "ˈbentliː");
    check("Ford", "ˈfoːrd");
    check("Chevron", "ˈʃevron");
    check("Shell", "ˈʃel");
    check("Moderna", "ˈmodernaː");
    check("Telegraph", "ˈteligraf");
    check("Economist", "ʔiˈkonomist");
    check("General Motors", "ˈdʒeneral ˈmoːtorz");
    check("Bitcoin", "ˈbitkojn");
    check("Python", "ˈpajθon");
    check("Chrome", "kiˈroːm");
    check("Firefox", "ˈfajerfoks");
    check("Bluetooth", "biˈluːtuːθ");
    check("laptop", "ˈlaptop");
    check("smartphone", "siˈmaːrtfoːn");
    check("software", "ˈsoftweːr");
    check("podcast", "ˈpodkast");
    check("streaming", "sitˈriːming");
    check("online", "ˈʔonlajn");
    check("marketing", "ˈmaːrkiting");
    check("Titanic", "tajˈtanik");
    check("Oscar", "ˈʔoskar");
    check("computer", "kompˈjuːter");
    check("queen", "kuˈwiːn");
    check("vision", "ˈviʒon");
    check("judge", "ˈdʒadʒ");
    check("think", "ˈθink");
    check("singing", "ˈsinging");
    check("fire", "ˈfajer");
    check("tower", "ˈtawer");
  }

  @Test
  void humpsAreSaidOneAfterTheOther() {
    check("FaceMash", "ˈfeːs ˈmaʃ");
    check("BlackRock", "biˈlak ˈrok");
    check("PowerPoint", "ˈpawer ˈpojnt");
    check("AstraZeneca", "ˈʔastraː ˈzenekaː");
    check("iCloud", "ʔaːjkiˈlawd");
    check("McKinsey", "maˈkinsiː");
    check("McLaren", "makˈlaren");
    check("MacGregor", "makgiˈregor");
    check("YouTubeTV", "ˈjuː ˈtuːb ˈtiː ˈviː");
    check("BBCNews", "ˈbiː ˈbiː ˈsiː ˈnuːz");
  }

  @Test
  void namesThatEnglishRulesGetWrong() {
    check("Google", "ˈguːgel");
    check("Amazon", "ˈʔamazon");
    check("Microsoft", "ˈmaːjkrosoft");
    check("Facebook", "ˈfeːsbuk");
    check("WhatsApp", "ˈwaːtsaːb");
    check("TikTok", "ˈtiktok");
    check("YouTube", "jutˈjuːb");
    check("LinkedIn", "ˈlinkid ˈʔin");
    check("PayPal", "ˈbeː ˈbaːl");
    check("Airbnb", "ʔeːr biː ʔen ˈbiː");
    check("OpenAI", "ˈʔoːben ʔeː ˈʔaːj");
    check("ChatGPT", "ˈtʃaːt dʒiː piː ˈtiː");
    check("SpaceX", "siˈpeːs ˈʔeks");
    check("iPhone", "ʔaːj ˈfoːn");
    check("eBay", "ˈʔiː ˈbaːj");
    check("Twitter", "tuˈwiːtar");
    check("Huawei", "huˈwaːweːj");
    check("Xiaomi", "ʃaːwˈmiː");
    check("Hyundai", "hiˈjundaːj");
    check("Renault", "ˈriːnoː");
    check("Peugeot", "ˈpiːʒoː");
    check("Citroën", "sitroˈwen");
    check("Porsche", "ˈporʃeː");
    check("Volkswagen", "folksˈvaːgen");
    check("BMW", "biː ʔem dabilˈjuː");
    check("Nike", "ˈnaːjkiː");
    check("NIKE", "ˈnaːjkiː");
    check("Adidas", "ʔaˈdiːdaːs");
    check("IKEA", "ʔiˈkeːjaː");
    check("Zara", "ˈzaːraː");
    check("Nestlé", "ˈnesleː");
    check("L'Oréal", "loreːˈjaːl");
    check("Coca-Cola", "ˈkoːkaː ˈkoːlaː");
    check("Mercedes-Benz", "marˈsiːdes ˈbenz");
    check("H&M", "ʔetʃ ˈʔem");
    check("Louis Vuitton", "luˈwiː vuwiˈton");
    check("Le Monde", "lo ˈmond");
    check("El País", "ʔel paˈʔiːs");
    check("Der Spiegel", "ˈdeːr ʃiˈpiːgel");
    check("Deutsche Welle", "ˈdojtʃe ˈveleː");
    check("New York Times", "nijuː ˈjork ˈtaːjmz");
    check("Washington Post", "ˈwaːʃinton ˈpoːst");
    check("Washington", "ˈwaːʃinton");
    check("Macron", "makˈroːn");
    check("Shakespeare", "ʃeːksˈbiːr");
    check("Erdoğan", "ʔardoˈɣaːn");
  }

  @Test
  void apostrophes() {
    check("McDonald's", "makˈdonaldz");
    check("Levi's", "ˈliːvaːjz");
    check("Google's", "ˈguːgelz");
    check("Trump's", "tiˈraːmbz");
    check("Bush's", "ˈbuʃiz");
    check("don't", "ˈdoːnt");
    check("O'Brien", "ˈʔoː biˈrajen");
    check("l'Équipe", "ˈleːkip");
    check("d'Ivoire", "ˈdivwar");
  }

  @Test
  void acronymsAsWords() {
    check("FAO", "ˈfaːw");
    check("NATO", "ˈnaːtoː");
    check("Nato", "ˈnaːtoː");
    check("UNESCO", "juˈneskoː");
    check("UNICEF", "juniˈseːf");
    check("OPEC", "ˈʔoːbek");
    check("NASA", "ˈnaːsaː");
    check("BRICS", "biˈriks");
    check("ASEAN", "ʔaːsiˈjaːn");
    check("FIFA", "ˈfiːfaː");
    check("AIDS", "ˈʔeːdz");
    check("COVID", "koːˈviːd");
  }

  @Test
  void acronymsByLetter() {
    check("BBC", "ˈbiː ˈbiː ˈsiː");
    check("CNN", "ˈsiː ˈʔen ˈʔen");
    check("FBI", "ˈʔef ˈbiː ˈʔaːj");
    check("IBM", "ʔaːj biː ˈʔem");
    check("USA", "ˈjuː ˈʔes ˈʔeː");
    check("UN", "ˈjuː ˈʔen");
    check("AI", "ˈʔeː ˈʔaːj");
    check("PCs", "ˈpiː ˈsiː");
    check("pdf", "ˈpiː ˈdiː ˈʔef");
    check("G", "ˈdʒiː");
  }

  @Test
  void lettersWithDigits() {
    check("5G", "خَمْسَة ˈdʒiː");
    check("G20", "ˈdʒiː عِشْرِينَ");
    check("MP3", "ˈʔem ˈpiː ثَلَاثَة");
    check("COVID-19", "koːˈviːd تِسْعَةَ عَشَرَ");
    check("COVID-19 كتب", "koːˈviːd تِسْعَةَ عَشَرَ كتب");
    check("F-16", "ˈʔef سِتَّةَ عَشَرَ");
    check("A4", "ˈʔeː أَرْبَعَة");
    check("H2O", "ˈʔetʃ اِثْنَيْنِ ˈʔoː");
    check("CO2", "ˈsiː ˈʔoː اِثْنَيْنِ");
    check("GPT-4", "dʒiː piː ˈtiː أَرْبَعَة");
    check("USB 3.0", "ˈjuː ˈʔes ˈbiː ثَلَاثَة فَاصِل صِفْر");
    check("France 24", "fiˈraːns tuˈwentiː ˈfoːr");
  }

  @Test
  void prefixes() {
    check("الـiPhone", "ʔalʔaːj ˈfoːn");
    check("بـTwitter", "bituˈwiːtar");
    check("الـTwitter", "ʔatːuˈwiːtar");
    check("وGoogle", "waˈguːgel");
    check("للـBBC", "lilˈbiː ˈbiː ˈsiː");
    check("والـFBI", "walˈʔef ˈbiː ˈʔaːj");
    check("كـNATO", "kaˈnaːtoː");
  }

  @Test
  void otherLanguagesAsTheyAreWritten() {
    check("Müller", "ˈmuːler");
    check("Kovačić", "koˈvaːtʃitʃ");
    check("Mbappé", "miˈbaːpeː");
    check("São Paulo", "ˈsaːw ˈpawloː");
    check("Москва", "ˈmoskvaː");
    check("Владимир", "vilaˈdiːmir");
    check("Αθήνα", "ʔaˈθeːnaː");
    check("東京", "ˈdongdʒing");
  }

  @Test
  void lettersShowTheSameSounds() {
    checkSpelling("Google", "گُوگِلْ");
    checkSpelling("FaceMash", "فِيسْ مَشْ");
    checkSpelling("iPhone", "آيْ فُونْ");
    checkSpelling("Microsoft", "مَايْكْرُسُفْتْ");
    checkSpelling("Chicago", "شِكَاگُو");
    checkSpelling("vision", "ڤِژُنْ");
    checkSpelling("BBC", "بِي بِي سِي");
    checkSpelling("شركة Apple.", "شركة آبِلْ.");
  }

  private void checkSpelling(String sentence, String spelling) {
    assertThat(normaliser.normalise(sentence).toString()).isEqualTo(spelling);
  }

  @Test
  void everyTokenKnowsWhereItComesFrom() {
    Token apple = normaliser.normalise("شركة McDonald's هنا").tokens().get(1);
    assertThat(apple.start()).isEqualTo(5);
    assertThat(apple.end()).isEqualTo(15);
  }

  @Property(tries = 300)
  void noLatinLetterIsLeft(
      @ForAll
          @StringLength(max = 30)
          @CharRange(from = ' ', to = '~')
          @CharRange(from = '\u00a0', to = '\u024f')
          String text) {
    assertThat(normaliser.normalise(text).toString())
        .matches("[\\u0621-\\u0652\\u0670\\u0671پچژڤگ ،؛؟.!:…()«»-]*");
  }
}
