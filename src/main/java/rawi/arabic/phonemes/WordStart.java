package rawi.arabic.phonemes;

import java.util.List;
import java.util.Set;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/**
 * Reads the start of a word: prefixes, hamzat al-wasl and the article.
 *
 * <ul>
 *   <li>A bare alif before a consonant without a vowel is hamzat al-wasl: heard as a in the
 *       article, u where the third letter has damma (اُسْتُخدم), else i; silent behind a prefix.
 *   <li>A bare alif before a vowelled consonant is a hamza that the writer left out.
 *   <li>The article's lam is swallowed by a sun letter, which doubles, unless the lam is marked
 *       with sukun and the letter has no shadda: then it belongs to the root, as in الْتِزام.
 * </ul>
 */
final class WordStart {
  private static final String ONE_LETTER_PREFIXES = "وفبكل";

  /** Nouns that begin with hamzat al-wasl, whose third letter's damma is an ending. */
  private static final Set<String> NOUNS =
      Set.of(
          "اسم", "ابن", "ابنة", "امرؤ", "امرأة", "اثنان", "اثنين", "اثنتان", "اثنتين", "ابنه",
          "اسمه");

  private static final int LONGEST_PREFIX = 2;

  private final List<Letter> letters;
  private final WordSounds sounds;

  /**
   * @param letters the word; where a letter is read otherwise than it stands, it is changed in
   *     place
   * @param sounds where the sounds go
   */
  WordStart(List<Letter> letters, WordSounds sounds) {
    this.letters = letters;
    this.sounds = sounds;
  }

  /** Adds the sounds of the start, and returns where the rest begins. */
  int read() {
    int alif = waslAlif();
    if (alif >= 0) {
      readPrefixes(alif);
      return isArticle(alif) ? readArticle(alif) : readWasl(alif);
    }
    if (isContractedArticle(0)) {
      return readContracted(0);
    }
    if (letters.size() > 3
        && "وف".indexOf(letters.get(0).letter()) >= 0
        && isContractedArticle(1)) {
      readPrefixes(1);
      return readContracted(1);
    }
    if (Letters.isBareAlif(letters.get(0).letter())) {
      giveHamza(0);
    }
    return 0;
  }

  /** Where hamzat al-wasl stands, at the start or behind prefixes; -1 if the word has none. */
  private int waslAlif() {
    for (int at = 0; at <= LONGEST_PREFIX && at + 1 < letters.size(); at++) {
      if (Letters.isBareAlif(letters.get(at).letter())) {
        return isWasl(at) ? at : -1;
      }
      if (ONE_LETTER_PREFIXES.indexOf(letters.get(at).letter()) < 0 || letters.get(at).shadda()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isWasl(int alif) {
    Letter next = letters.get(alif + 1);
    if (letters.get(alif).letter() == Letters.ALIF_WASLA || isArticle(alif)) {
      return true;
    }
    boolean vowelless = !next.hasVowel() && !isVowelLetter(alif + 1) || next.shadda();
    if (alif == 0) {
      return vowelless;
    }
    char before = letters.get(alif - 1).vowel();
    return vowelless && (before == Marks.KASRA || isVerbalPattern(alif));
  }

  /**
   * Behind و and ف, wasl and a long a look alike: forms VII, VIII and X tell. The other prefixes
   * have kasra before a wasl, or stand before it too rarely to be told from names: بايدن, كارتر.
   */
  private boolean isVerbalPattern(int alif) {
    if ("وف".indexOf(letters.get(alif - 1).letter()) < 0) {
      return false;
    }
    if (letters.size() < alif + 4) {
      return false;
    }
    char first = letters.get(alif + 1).letter();
    Letter second = letters.get(alif + 2);
    boolean seventh = first == Letters.NUN && second.hasVowel();
    boolean eighth = "تطد".indexOf(second.letter()) >= 0 && second.hasVowel();
    boolean assimilated = letters.get(alif + 1).shadda() && "تطدثذز".indexOf(first) >= 0;
    return seventh || eighth || assimilated || NOUNS.contains(bare(alif));
  }

  private String bare(int from) {
    StringBuilder word = new StringBuilder();
    letters.subList(from, letters.size()).forEach(letter -> word.append(letter.letter()));
    return word.toString();
  }

  private boolean isVowelLetter(int at) {
    char letter = letters.get(at).letter();
    return letters.get(at).isBare()
        && (letter == Letters.WAW || letter == Letters.YA || letter == Letters.ALIF);
  }

  private boolean isArticle(int alif) {
    if (alif + 2 >= letters.size() || letters.get(alif + 1).letter() != Letters.LAM) {
      return false;
    }
    Letter lam = letters.get(alif + 1);
    Letter next = letters.get(alif + 2);
    if (lam.shadda()) {
      return true; // الَّذي, written with one lam
    }
    if (lam.hasVowel()) {
      // "الِاسْم": the lam took the helping vowel of a wasl behind it.
      return lam.vowel() == Marks.KASRA && next.letter() == Letters.ALIF && isVowelless(alif + 3);
    }
    boolean rootLam = lam.vowel() == Marks.SUKUN && Letters.isSun(next.letter()) && !next.shadda();
    return !rootLam;
  }

  private boolean isVowelless(int at) {
    return at < letters.size() && (!letters.get(at).hasVowel() || letters.get(at).shadda());
  }

  private void readPrefixes(int end) {
    for (int at = 0; at < end; at++) {
      Letter prefix = letters.get(at);
      sounds.add(LetterSounds.consonant(prefix.letter()));
      sounds.add(
          prefix.hasVowel() ? LetterSounds.vowel(prefix.vowel()) : usualVowel(prefix.letter()));
    }
    sounds.beginStem();
  }

  private static Phoneme usualVowel(char prefix) {
    return prefix == Letters.BA || prefix == Letters.LAM ? Phoneme.I : Phoneme.A;
  }

  private int readWasl(int alif) {
    if (alif == 0) {
      sounds.addWasl(waslVowel());
    }
    return alif + 1;
  }

  private Phoneme waslVowel() {
    Letter alif = letters.get(0);
    if (Marks.isShortVowel(alif.vowel())) {
      return LetterSounds.vowel(alif.vowel());
    }
    boolean assimilated = letters.get(1).shadda();
    int third = assimilated ? 1 : 2;
    boolean damma =
        third < letters.size() - 1
            && letters.get(third).vowel() == Marks.DAMMA
            && !NOUNS.contains(bare(0));
    return damma ? Phoneme.U : Phoneme.I;
  }

  private int readArticle(int alif) {
    if (alif == 0) {
      sounds.addWasl(Phoneme.A);
    }
    return readArticleLam(alif + 1);
  }

  /** The article behind ل, which has lost its alif: لِلْبيت. */
  private boolean isContractedArticle(int at) {
    return at + 2 < letters.size()
        && letters.get(at).letter() == Letters.LAM
        && !letters.get(at).shadda()
        && letters.get(at + 1).letter() == Letters.LAM
        && (!letters.get(at + 1).hasVowel()
            || letters.get(at + 1).shadda()
            || isBeforeWasl(at + 1));
  }

  private boolean isBeforeWasl(int lam) {
    return letters.get(lam).vowel() == Marks.KASRA && letters.get(lam + 1).letter() == Letters.ALIF;
  }

  private int readContracted(int at) {
    Letter lam = letters.get(at);
    sounds.add(Phoneme.L);
    sounds.add(lam.hasVowel() ? LetterSounds.vowel(lam.vowel()) : Phoneme.I);
    return readArticleLam(at + 1);
  }

  /**
   * The article's lam with what follows from it for the next letter; returns where the rest begins.
   */
  private int readArticleLam(int at) {
    Letter next = letters.get(at + 1);
    if (letters.get(at).shadda()) {
      sounds.beginStem();
      return at; // read with its vowel as any doubled consonant
    }
    if (Letters.isSun(next.letter())) {
      sounds.beginStem();
      letters.set(at + 1, new Letter(next.letter(), true, next.vowel(), next.dagger()));
      return at + 1;
    }
    sounds.add(Phoneme.L);
    sounds.beginStem();
    return next.letter() == Letters.ALIF ? readAlifBehindArticle(at + 1) : at + 1;
  }

  /** الاستقبال is said al-istiqbaal; an alif before a vowel is a hamza left out, as in الاخر. */
  private int readAlifBehindArticle(int at) {
    Letter alif = letters.get(at);
    if (!isVowelless(at + 1)) {
      giveHamza(at);
      return at;
    }
    sounds.add(alif.hasVowel() ? LetterSounds.vowel(alif.vowel()) : Phoneme.I);
    return at + 1;
  }

  /**
   * Gives a bare alif the hamza that the writer left out, with the vowel that its neighbour
   * suggests.
   */
  private void giveHamza(int at) {
    Letter alif = letters.get(at);
    letters.set(
        at,
        new Letter(
            Letters.HAMZA, false, alif.hasVowel() ? alif.vowel() : lostVowel(at), alif.dagger()));
  }

  private char lostVowel(int alif) {
    boolean glides = alif + 1 < letters.size() && letters.get(alif + 1).isBare();
    char next = glides ? letters.get(alif + 1).letter() : Marks.NONE;
    return next == Letters.YA ? Marks.KASRA : next == Letters.WAW ? Marks.DAMMA : Marks.FATHA;
  }
}
