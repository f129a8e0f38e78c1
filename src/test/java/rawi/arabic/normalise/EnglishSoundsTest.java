package rawi.arabic.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rawi.arabic.phonemes.Ipa;
import rawi.arabic.phonemes.SpokenWord;

class EnglishSoundsTest {
  private static void check(String word, String english, String ours) {
    assertThat(EnglishSounds.of(english, word).map(phones -> Ipa.of(new SpokenWord(phones))))
        .as(word)
        .contains(ours);
  }

  @Test
  void consonants() {
    check("thing", "θˈɪŋ", "ˈθing");
    check("this", "ðˈɪs", "ˈðis");
    check("check", "tʃˈɛk", "ˈtʃek");
    check("judge", "dʒˈʌdʒ", "ˈdʒadʒ");
    check("vision", "vˈɪʒən", "ˈviʒon");
    check("gap", "ɡˈæp", "ˈgap");
    check("red", "ɹˈɛd", "ˈred");
    check("writer", "ɹˈaɪɾɚ", "ˈrajter");
    check("loch", "lˈɑːx", "ˈlox");
  }

  @Test
  void longVowelsAndDiphthongs() {
    check("sheep", "ʃˈiːp", "ˈʃiːp");
    check("moon", "mˈuːn", "ˈmuːn");
    check("park", "pˈɑːɹk", "ˈpaːrk");
    check("law", "lˈɔː", "ˈloː");
    check("name", "nˈeɪm", "ˈneːm");
    check("home", "hˈoʊm", "ˈhoːm");
    check("time", "tˈaɪm", "ˈtajm");
    check("town", "tˈaʊn", "ˈtawn");
    check("coin", "kˈɔɪn", "ˈkojn");
    check("bird", "bˈɜːd", "ˈbeːrd");
  }

  @Test
  void vowelIsLongBeforeAnRThatClosesItsSyllable() {
    check("near", "nˈɪɹ", "ˈniːr");
    check("care", "kˈɛɹ", "ˈkeːr");
    check("very", "vˈɛɹi", "ˈveriː");
  }

  @Test
  void neutralVowelIsTheOneThatIsWritten() {
    check("Boston", "bˈɔstən", "ˈboston");
    check("Texan", "tˈɛksən", "ˈteksan");
    check("Silicon", "sˈɪlɪkən", "ˈsilikon");
    check("Harvard", "hˈɑːɹvɚd", "ˈhaːrvard");
    check("doctor", "dˈɑːktɚ", "ˈdoktor");
    check("Toyota", "tɔɪˈoʊɾə", "toˈjoːtaː");
  }

  @Test
  void neutralVowelOfUnknownSpellingIsE() {
    check("castle", "kˈæsəl", "ˈkasel");
  }

  @Test
  void americanOIsOWhereItIsWritten() {
    check("hot", "hˈɑːt", "ˈhot");
    check("father", "fˈɑːðɚ", "ˈfaːðer");
  }

  @Test
  void ngLosesItsGBeforeAConsonant() {
    check("bank", "bˈæŋk", "ˈbank");
    check("Washington", "wˈɑːʃɪŋtən", "ˈwaːʃinton");
    check("singer", "sˈɪŋɚ", "ˈsinger");
  }

  @Test
  void wordBeginsWithOneConsonant() {
    check("Amy", "ˈeɪmi", "ˈʔeːmiː");
    check("Clinton", "klˈɪntən", "kiˈlinton");
    check("queen", "kwˈiːn", "kuˈwiːn");
    check("street", "stɹˈiːt", "sitˈriːt");
  }

  @Test
  void vowelsAreApart() {
    check("Boeing", "bˈoʊɪŋ", "ˈboːwing");
    check("Leo", "lˈiːoʊ", "ˈliːjoː");
    check("fire", "fˈaɪɚ", "ˈfajer");
  }

  @Test
  void wordWithoutStressIsGivenOne() {
    check("the", "ðə", "ˈðeː");
    check("into", "ɪntʊ", "ˈʔintuː");
  }

  @Test
  void compoundHasOneStress() {
    check("laptop", "lˈæptˈɑːp", "ˈlaptop");
    check("software", "sˈɔftwˌɛɹ", "ˈsoftweːr");
  }

  @Test
  void soundsOfNoEnglishAreNotKnown() {
    assertThat(EnglishSounds.of("bɔ̃ʒuʁ", "bonjour")).isEmpty();
    assertThat(EnglishSounds.of("(fr)bo(en)", "beau")).isEmpty();
    assertThat(EnglishSounds.of("", "x")).isEmpty();
  }
}
