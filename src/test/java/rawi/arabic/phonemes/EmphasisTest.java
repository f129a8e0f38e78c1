package rawi.arabic.phonemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rawi.arabic.PausalText;
import rawi.arabic.Vocalised;

class EmphasisTest {
  private final Phonemiser phonemiser = new Phonemiser();

  /** The sounds with a full stop behind each dark one. */
  private void check(String line, String dark) {
    Utterance utterance =
        phonemiser.phonemise(new PausalText(Vocalised.tokens(line))).orElseThrow();
    String sounds =
        utterance.phrases().stream()
            .flatMap(phrase -> phrase.words().stream())
            .map(EmphasisTest::marked)
            .collect(Collectors.joining(" "));
    assertThat(sounds).isEqualTo(dark);
  }

  private static String marked(SpokenWord word) {
    return word.phones().stream()
        .map(p -> p.phoneme().ipa() + (p.isLong() ? "ː" : "") + (p.dark() ? "." : ""))
        .collect(Collectors.joining());
  }

  @Test
  void emphaticsDarkenTheVowelsBesideThem() {
    check("صَاب", "sˤaː.b");
    check("مَضَى", "ma.dˤaː.");
    check("خُطُوط", "xu.tˤuː.tˤ");
    check("ظُلْم", "ðˤu.lm");
  }

  @Test
  void theyReachThroughAnotherConsonant() {
    check("بَنْطَال", "ba.ntˤaː.l");
    check("مَطْلَب", "ma.tˤla.b");
  }

  @Test
  void theyDoNotReachBeyondTheNearestVowel() {
    check("نَاقِصَة", "naː.qi.sˤa.");
    check("كِتَابُ طَالِب", "kitaːbu tˤaː.lib");
    check("طَابَع", "tˤaː.baʕ");
  }

  @Test
  void iIsDarkOnlyWhereItTouchesThem() {
    check("طِين", "tˤiː.n");
    check("قِصَص", "qi.sˤa.sˤ");
    check("صِفْر", "sˤi.fr.");
    check("بِنْط", "bintˤ");
  }

  @Test
  void frontSoundsBlockThem() {
    check("عَطْشَان", "ʕa.tˤʃaːn");
    check("بَيْض", "bajdˤ");
  }

  @Test
  void lightCounterpartsStayApartFromEmphatics() {
    check("أَسْطُر", "ʔastˤu.r.");
    check("أَدْطُر", "ʔadtˤu.r.");
    check("مَصْطَبَة", "ma.sˤtˤa.ba");
  }

  @Test
  void qDarkensTheABesideIt() {
    check("قَال", "qaː.l");
    check("بَقِي", "ba.qiː");
    check("قُلْ", "qul");
  }

  @Test
  void khaAndGhaynDarkenTheABehindThem() {
    check("خَال", "xaː.l");
    check("غَاب", "ɣaː.b");
    check("بَاخ", "baːx");
  }

  @Test
  void rIsDarkUnlessAnIMakesItLight() {
    check("دَار", "daː.r.");
    check("رَدّ", "r.a.dː");
    check("رِيم", "riːm");
    check("بَارِد", "baːrid");
    check("كَبِير", "kabiːr");
    check("كَبِيرَة", "kabiːr.a.");
  }

  @Test
  void theNameOfGodIsDarkUnlessBehindI() {
    check("اللَّه", "ʔalː.aː.h");
    check("رَسُولُ اللَّه", "r.a.suːlu lː.aː.h");
    check("عَبْدُ اللَّه", "ʕabdu lː.aː.h");
    check("وَاللَّه", "walː.aː.h");
    check("بِاللَّه", "bilːaːh");
    check("بِسْمِ اللَّه", "bismi lːaːh");
    check("لِلَّه", "lilːaːh");
    check("اللَّهُمَّ", "ʔalː.aː.humːa");
  }

  @Test
  void otherWordsOfItsSoundsAreLight() {
    check("إِلَه", "ʔilaːh");
    check("صَلَّاهَا", "sˤa.lːaːhaː");
    check("سَلَّاه", "salːaːh");
  }
}
