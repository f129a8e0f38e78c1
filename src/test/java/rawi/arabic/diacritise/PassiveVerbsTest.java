package rawi.arabic.diacritise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Marks;
import rawi.arabic.letters.Spelling;

class PassiveVerbsTest {
  private static final List<String> CLASSES =
      List.of("", "َ", "ُ", "ِ", "ْ", "ً", "ٌ", "ٍ", "ّ", "َّ", "ُّ", "ِّ", "ًّ", "ٌّ", "ٍّ")
          .stream()
          .map(PassiveVerbsTest::shaddaFirst)
          .toList();

  private final Alphabet alphabet = new Alphabet(Map.of(), 0, 1, CLASSES);
  private final PassiveVerbs passives = new PassiveVerbs(alphabet);

  @Test
  void thePastTurnsToI() {
    check("قُدرت", "قَدَرَتْ", "قُدِرَتْ");
    check("قُدرت", "قَدَّرَتْ", "قُدِّرَتْ");
  }

  @Test
  void thePresentTurnsToA() {
    check("يُكتب", "يَكْتُبُ", "يُكْتَبُ");
    check("يُكتسب", "يَكْتَسِبُ", "يُكْتَسَبُ");
  }

  @Test
  void andMayStandBeforeIt() {
    check("وقُدرت", "وَقَدَّرَتْ", "وَقُدِّرَتْ");
    check("فيُكتب", "فَيَكْتُبُ", "فَيُكْتَبُ");
    check("وفُتح", "وَفَتَحَ", "وَفُتِحَ");
    check("وَقُدر", "وَقَدَرَ", "وَقَدَرَ");
    check("لقُدر", "لَقَدَرَ", "لَقَدَرَ");
  }

  @Test
  void aNounThatHasTheDammaAnywayStays() {
    check("كُتب", "كُتُبٌ", "كُتُبٌ");
  }

  @Test
  void aLongVowelStays() {
    check("سُافر", "سَافَرَ", "سُافَرَ");
  }

  @Test
  void withFurtherMarksTheAuthorHasDecided() {
    check("كُتَب", "كَتَبَ", "كَتَبَ");
    check("كَتب", "كَتَبَ", "كَتَبَ");
  }

  @Test
  void theNetworkDoesNotSeeTheDamma() {
    assertThat(passives.hidden(line("قُتل")).given(0)).isEqualTo(Alphabet.BARE);
    assertThat(passives.hidden(line("قُتِل")).given(0)).isNotEqualTo(Alphabet.BARE);
    assertThat(passives.hidden(line("بُن")).given(0)).isNotEqualTo(Alphabet.BARE);
  }

  private void check(String written, String predicted, String turned) {
    Line line = line(written);
    Marking marking = new Marking(line.length());
    Line chosen = line(predicted);
    for (int i = 0; i < line.length(); i++) {
      marking.choose(i, chosen.given(i), 1);
    }
    passives.turn(line, marking);
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      found.append(line.at(i)).append(CLASSES.get(marking.classAt(i)));
    }
    assertThat(found.toString()).isEqualTo(Spelling.canonical(turned));
  }

  private Line line(String word) {
    List<Letter> letters = Letter.of(Spelling.canonical(word));
    byte[] given = new byte[letters.size()];
    StringBuilder characters = new StringBuilder();
    for (int i = 0; i < given.length; i++) {
      characters.append(letters.get(i).letter());
      given[i] = (byte) alphabet.classOf(letters.get(i).marks());
    }
    return new Line(characters.toString(), given);
  }

  private static String shaddaFirst(String marks) {
    String shadda = String.valueOf(Marks.SHADDA);
    return marks.contains(shadda) ? shadda + marks.replace(shadda, "") : marks;
  }
}
