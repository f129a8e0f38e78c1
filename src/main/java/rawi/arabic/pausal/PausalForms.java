package rawi.arabic.pausal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rawi.arabic.PausalText;
import rawi.arabic.Token;
import rawi.arabic.VocalisedText;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/**
 * Lets the endings fall that are not spoken before a pause (waqf).
 *
 * <ul>
 *   <li>A short vowel at the end of a word falls: الْبَيْتِ is said al-bayt.
 *   <li>Tanween of damma and kasra falls: كِتَابٌ is said kitaab.
 *   <li>Tanween of fatha becomes a long a: كِتَابًا is said kitaabaa; on ة it falls.
 *   <li>A bare label, all of whose few words are indefinite, is read word by word: كِتَابٌ جَمِيلٌ
 *       is said kitaab jamiil.
 *   <li>Vowels that are built into a word stay: هُوَ, نَحْنُ, حَيْثُ, أَنْتَ.
 *   <li>So do the endings of the past that tell who acts: كَتَبْتُ, كَتَبْتَ, كَتَبْنَ; see {@link
 *       PastEndings}. The a of the third person falls: كَتَبَ is said katab.
 * </ul>
 *
 * <p>Thread-safe.
 */
public final class PausalForms {
  /** Words of the longest label. */
  private static final int LONGEST_LABEL = 3;

  /** Words whose last vowel belongs to them and is heard at a pause. */
  private static final Set<String> BUILT_IN =
      Set.of(
          "هُوَ",
          "هِيَ",
          "نَحْنُ",
          "أَنْتَ",
          "أَنْتِ",
          "أَنْتُنَّ",
          "هُنَّ",
          "حَيْثُ",
          "مُنْذُ",
          "ثُمَّ",
          "رُبَّ",
          "سَوْفَ",
          "لَيْتَ",
          "لَعَلَّ",
          "إِنَّ",
          "أَنَّ",
          "كَأَنَّ",
          "لِأَنَّ",
          "بِأَنَّ",
          "لَكِنَّ",
          "لٰكِنَّ",
          "لِمَ",
          "بِمَ",
          "عَمَّ",
          "مِمَّ",
          "فِيمَ",
          "وَ",
          "فَ",
          "بِ",
          "لِ",
          "كَ");

  /** The sentence with pauses in their places, and the words before them in pausal form. */
  public PausalText apply(VocalisedText text) {
    List<Token> tokens = Pauses.of(text.tokens());
    List<Token> pausal = new ArrayList<>(tokens);
    boolean label = isLabel(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      boolean pause = label || i + 1 == tokens.size() || !tokens.get(i + 1).isWord();
      if (tokens.get(i).isWord() && pause) {
        pausal.set(i, tokens.get(i).withText(pausal(tokens.get(i).text())));
      }
    }
    return new PausalText(pausal);
  }

  private static boolean isLabel(List<Token> tokens) {
    List<Token> words = tokens.stream().filter(Token::isWord).toList();
    return words.size() <= LONGEST_LABEL
        && words.stream().allMatch(word -> isIndefinite(Letter.of(word.text())));
  }

  private static boolean isIndefinite(List<Letter> word) {
    char ending = word.get(word.size() - 1).vowel();
    return ending == Marks.DAMMATAN || ending == Marks.KASRATAN;
  }

  /** A vocalised word as it is said before a pause. */
  static String pausal(String word) {
    if (isBuiltIn(word)) {
      return word;
    }
    List<Letter> letters = new ArrayList<>(Letter.of(word));
    int last = letters.size() - 1;
    if (last >= 1 && isSeatOfTanween(letters.get(last))) {
      Letter before = letters.get(last - 1);
      if (before.vowel() == Marks.FATHATAN) {
        letters.set(last - 1, before.withVowel(Marks.FATHA));
      }
      return Letter.spell(letters);
    }
    Letter letter = letters.get(last);
    if (letter.vowel() == Marks.FATHATAN && letter.letter() != Letters.TA_MARBUTA) {
      letters.set(last, letter.withVowel(Marks.FATHA));
      letters.add(new Letter(Letters.ALIF, false, Marks.NONE, false));
    } else if (Marks.isShortVowel(letter.vowel()) || Marks.isTanween(letter.vowel())) {
      letters.set(last, letter.withVowel(Marks.NONE));
    }
    return Letter.spell(letters);
  }

  private static boolean isBuiltIn(String word) {
    return BUILT_IN.contains(word)
        || PastEndings.tellThePerson(word)
        || (word.startsWith("وَ") || word.startsWith("فَ")) && BUILT_IN.contains(word.substring(2));
  }

  private static boolean isSeatOfTanween(Letter letter) {
    return letter.isBare()
        && (letter.letter() == Letters.ALIF || letter.letter() == Letters.ALIF_MAQSURA);
  }
}
