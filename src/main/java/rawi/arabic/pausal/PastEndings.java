package rawi.arabic.pausal;

import java.util.List;
import java.util.Set;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/**
 * Knows the verbs of the past whose last short vowel a speaker keeps at a pause, because it tells
 * who acts: كَتَبْتُ (I), كَتَبْتَ and كَتَبْتِ (you), كَتَبْنَ (they).
 *
 * <p>They end in a letter with sukun and ت or ن. Nouns that do, too, have three letters and a fatha
 * (أَمْنَ), or an article, or a preposition before them, or are known by name; their case vowel
 * falls.
 */
final class PastEndings {
  /** Their t or n belongs to the root. */
  private static final Set<String> NOUNS =
      Set.of(
          "بنت", "أخت", "بيت", "وقت", "صوت", "موت", "زيت", "سبت", "تحت", "نحت", "صمت", "كبت", "مقت",
          "بخت", "تخت", "فوت", "ركن", "حسن", "حزن", "قطن", "دهن", "مدن");

  private PastEndings() {}

  /** Whether the word is such a verb. */
  static boolean tellThePerson(String word) {
    List<Letter> letters = Letter.of(word);
    return letters.size() >= 3 && endsLikeThePast(letters) && isVerb(letters);
  }

  private static boolean endsLikeThePast(List<Letter> stem) {
    Letter last = stem.get(stem.size() - 1);
    Letter before = stem.get(stem.size() - 2);
    if (before.vowel() != Marks.SUKUN || last.shadda()) {
      return false;
    }
    return last.letter() == Letters.TA && Marks.isShortVowel(last.vowel())
        || last.letter() == Letters.NUN && last.vowel() == Marks.FATHA && !isGlide(before);
  }

  private static boolean isGlide(Letter letter) {
    return letter.letter() == Letters.WAW || letter.letter() == Letters.YA;
  }

  private static boolean isVerb(List<Letter> word) {
    boolean article =
        Letters.isBareAlif(word.get(0).letter()) && word.get(1).letter() == Letters.LAM;
    if (article || isNoun(word, 0) || isNoun(word, prefix(word))) {
      return false;
    }
    boolean hollow = word.get(0).vowel() == Marks.DAMMA || word.get(0).vowel() == Marks.KASRA;
    return word.size() == 3 ? hollow : word.get(0).vowel() != Marks.KASRA;
  }

  private static int prefix(List<Letter> word) {
    char first = word.get(0).letter();
    boolean and = first == Letters.WAW || first == Letters.FA;
    return and && word.size() == 4 && word.get(0).vowel() == Marks.FATHA ? 1 : 0;
  }

  /** The t of فَتَحْتُ, I opened, belongs to the ending: "and under" ends in a. */
  private static boolean isNoun(List<Letter> word, int from) {
    String bare = Marks.strip(Letter.spell(word.subList(from, word.size())));
    boolean opened = bare.equals("تحت") && word.get(word.size() - 1).vowel() == Marks.DAMMA;
    return NOUNS.contains(bare) && !opened;
  }
}
