package rawi.arabic.phonemes;

import java.util.List;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/**
 * Reads the sounds of one vocalised word off its letters.
 *
 * <ul>
 *   <li>Prefixes, hamzat al-wasl and the article come first: see {@link WordStart}.
 *   <li>ا و ي behind a vowel of their kind lengthen it; و ي behind fatha make a diphthong.
 *   <li>تْش is the one sound tʃ of loanwords.
 *   <li>A vowel mark that slipped onto the ا of a long a is not read: كتاَب.
 *   <li>آ is a glottal stop with a long a; a dagger alif is a long a.
 *   <li>ى is a long a, behind kasra a long i (so Egyptian spelling writes ي).
 *   <li>The alif of tanween, of the verb's plural وا, and one behind kasra or damma are silent.
 *   <li>ة is t before a vowel and inside a phrase; before a pause it is silent, behind a long a an
 *       h.
 * </ul>
 */
final class WordReader {
  private final List<Letter> letters;
  private final boolean beforePause;
  private final WordSounds sounds = new WordSounds();

  private WordReader(List<Letter> letters, boolean beforePause) {
    this.letters = letters;
    this.beforePause = beforePause;
  }

  /**
   * The sounds of a word that stands by itself.
   *
   * @param letters the word, regular in its spelling
   * @param beforePause whether it is the last of its phrase
   */
  static WordSounds read(List<Letter> letters, boolean beforePause) {
    WordReader reader = new WordReader(DefaultVowels.fill(letters), beforePause);
    int at = new WordStart(reader.letters, reader.sounds).read();
    for (; at < letters.size(); at++) {
      reader.read(at);
    }
    return reader.sounds;
  }

  private void read(int at) {
    Letter letter = letters.get(at);
    switch (letter.letter()) {
      case Letters.ALIF, Letters.ALIF_WASLA -> readAlif(at);
      case Letters.ALIF_MADDA -> readMadda(letter);
      case Letters.WAW -> readGlide(at, Phoneme.U);
      case Letters.YA -> readGlide(at, Phoneme.I);
      case Letters.ALIF_MAQSURA -> readMaqsura(at);
      case Letters.TA_MARBUTA -> readTaMarbuta(at);
      case Letters.SHIN -> readShin(letter, at);
      default -> readConsonant(letter, at);
    }
  }

  private void readConsonant(Letter letter, int at) {
    sounds.add(LetterSounds.consonant(letter.letter()), letter.shadda() && !sounds.isEmpty());
    boolean bareHamzaAtStart = letter.isBare() && at == 0;
    if (letter.letter() == Letters.ALIF_HAMZA_BELOW && letter.vowel() == Marks.NONE) {
      sounds.add(Phoneme.I);
    } else if (letter.letter() == Letters.ALIF_HAMZA_ABOVE && bareHamzaAtStart) {
      sounds.add(Phoneme.A);
    } else {
      readVowel(letter);
    }
  }

  /** تْش is one sound: no Arabic root puts these two together. */
  private void readShin(Letter letter, int at) {
    boolean loan = at > 0 && sounds.endsIn(Phoneme.T) && letters.get(at - 1).vowel() == Marks.SUKUN;
    if (loan && !letter.shadda()) {
      sounds.removeLast();
      sounds.add(Phoneme.CH);
      readVowel(letter);
    } else {
      readConsonant(letter, at);
    }
  }

  private void readVowel(Letter letter) {
    if (letter.dagger()) {
      sounds.addLong(Phoneme.A);
    } else if (letter.hasVowel()) {
      sounds.add(LetterSounds.vowel(letter.vowel()));
    }
    if (Marks.isTanween(letter.vowel())) {
      sounds.add(Phoneme.N);
    }
  }

  private void readAlif(int at) {
    Letter letter = letters.get(at);
    Letter before = letters.get(at - 1);
    boolean marked = letter.hasVowel() && !Marks.isTanween(letter.vowel());
    if (marked && sounds.endsInVowel() && !sounds.endsIn(Phoneme.A)) {
      // Behind i or u, an alif with a vowel is a hamza that lost its seat.
      sounds.add(Phoneme.GLOTTAL_STOP);
      readVowel(letter);
    } else if (Marks.isTanween(before.vowel()) || isPluralAlif(at)) {
      return;
    } else if (sounds.endsIn(Phoneme.A)) {
      sounds.lengthen();
    } else if (!sounds.endsInVowel()) {
      sounds.addLong(Phoneme.A);
    }
    if (letter.vowel() == Marks.FATHATAN) {
      sounds.add(Phoneme.N);
    }
  }

  /** The silent alif of كتبوا and رَمَوْا. */
  private boolean isPluralAlif(int at) {
    Letter before = letters.get(at - 1);
    return at == letters.size() - 1 && before.letter() == Letters.WAW && !before.hasVowel();
  }

  private void readMadda(Letter letter) {
    sounds.add(Phoneme.GLOTTAL_STOP);
    sounds.addLong(Phoneme.A);
    if (Marks.isTanween(letter.vowel())) {
      sounds.add(Phoneme.N);
    }
  }

  /**
   * و or ي: a consonant with a vowel of its own, else the length or the glide of the one before.
   */
  private void readGlide(int at, Phoneme vowel) {
    Letter letter = letters.get(at);
    boolean consonant = letter.hasVowel() || letter.shadda() || isBeforeVowelLetter(at);
    boolean inWord = !sounds.isEmpty();
    if (!consonant && sounds.endsIn(vowel)) {
      sounds.lengthen();
    } else if (!consonant && inWord && isFinalMaqsura(at)) {
      sounds.lengthen();
    } else if (!consonant && inWord && !sounds.endsInVowel() && letter.vowel() != Marks.SUKUN) {
      sounds.addLong(vowel);
    } else {
      readConsonant(letter, at);
    }
  }

  /** Before ة, and before an ا that is not the silent one, و and ي are consonants: توعية, قيام. */
  private boolean isBeforeVowelLetter(int at) {
    if (at + 1 >= letters.size()) {
      return false;
    }
    Letter next = letters.get(at + 1);
    boolean longA = Letters.isBareAlif(next.letter()) && next.isBare() && at + 2 < letters.size();
    return next.letter() == Letters.TA_MARBUTA || longA;
  }

  /** A final ي without any mark behind a marked fatha stands for ى. */
  private boolean isFinalMaqsura(int at) {
    return at == letters.size() - 1
        && letters.get(at).letter() == Letters.YA
        && letters.get(at).isBare()
        && letters.get(at - 1).vowel() == Marks.FATHA;
  }

  private void readMaqsura(int at) {
    Letter letter = letters.get(at);
    if (Marks.isTanween(letters.get(Math.max(0, at - 1)).vowel()) && at > 0) {
      return;
    }
    if (letter.hasVowel() && !letter.dagger() && letter.vowel() != Marks.FATHATAN) {
      readConsonant(letter, at);
    } else if (sounds.endsIn(Phoneme.A) || sounds.endsIn(Phoneme.I)) {
      sounds.lengthen();
    } else if (!sounds.endsInVowel()) {
      sounds.addLong(Phoneme.A);
    }
  }

  private void readTaMarbuta(int at) {
    Letter letter = letters.get(at);
    if (!sounds.endsIn(Phoneme.A)) {
      if (sounds.endsInVowel() && !sounds.last().isLong()) {
        sounds.removeLast(); // a slip of the marks: the vowel before ة is always a
      }
      sounds.add(Phoneme.A);
    }
    boolean last = at == letters.size() - 1;
    if (!last || !beforePause || letter.hasVowel()) {
      readConsonant(letter, at);
    } else if (sounds.last().isLong()) {
      sounds.add(Phoneme.H);
    }
  }
}
