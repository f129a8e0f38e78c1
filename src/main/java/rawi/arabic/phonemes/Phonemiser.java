package rawi.arabic.phonemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rawi.arabic.PausalText;
import rawi.arabic.Token;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Marks;

/**
 * Turns a vocalised sentence in pausal form into its sounds.
 *
 * <p>Thread-safe. The rules: {@link IrregularWords}, {@link DefaultVowels}, {@link WordReader},
 * {@link Epenthesis}, {@link Stress}, {@link Assimilation}, {@link Wasl}, {@link Emphasis}, in this
 * order: stress is placed on words as they stand alone, before they lose their first vowel to the
 * word before.
 */
public final class Phonemiser {
  /** Words of the grammar, which bear no stress of their own. */
  private static final Set<String> UNSTRESSED =
      Set.of(
          "و", "ف", "ب", "ل", "ك", "من", "عن", "في", "أن", "إن", "لا", "ما", "لم", "لن", "قد", "هل",
          "أو", "أم", "كي", "بل", "يا", "إذ", "لو", "بن");

  /** Before a pause أنا keeps the long a that it loses inside a phrase. */
  private static final Pattern I = Pattern.compile("[وف]?أنا");

  private static final Pattern HUNDREDS =
      Pattern.compile(".*(ثلاث|أربع|خمس|ست|سبع|ثمان|ثماني|تسع)ما?ئة");

  /** At most as many words are a member of a list. */
  private static final int LIST_MEMBER = 2;

  private final IrregularWords irregular = new IrregularWords();

  /** The sounds of a sentence; empty if no word is in it. */
  public Optional<Utterance> phonemise(PausalText text) {
    List<Phrase> phrases = new ArrayList<>();
    List<Token> words = new ArrayList<>();
    for (Token token : text.tokens()) {
      if (token.isWord()) {
        words.add(token);
      } else {
        close(words, boundary(token.text()), phrases);
      }
    }
    close(words, Boundary.STATEMENT, phrases);
    markLists(phrases);
    return phrases.isEmpty() ? Optional.empty() : Optional.of(new Utterance(phrases));
  }

  /** A short member between two commas makes both of them commas of a list. */
  private static void markLists(List<Phrase> phrases) {
    for (int at = 1; at < phrases.size(); at++) {
      Phrase before = phrases.get(at - 1);
      Phrase member = phrases.get(at);
      boolean shortMember = member.words().size() <= LIST_MEMBER;
      if (shortMember && isComma(before.end()) && isComma(member.end())) {
        phrases.set(at - 1, new Phrase(before.words(), Boundary.LIST));
        phrases.set(at, new Phrase(member.words(), Boundary.LIST));
      }
    }
  }

  private static boolean isComma(Boundary end) {
    return end == Boundary.COMMA || end == Boundary.LIST;
  }

  /** The sounds of one word that stands alone, for lexicons and tests. */
  Phrase phrase(List<Token> words, Boundary end) {
    List<WordSounds> sounds = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      String ipa = word.ipa();
      sounds.add(ipa == null ? word(word.text(), i == words.size() - 1) : WordSounds.of(ipa));
    }
    Wasl.join(sounds);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (isUnstressed(words.get(i).text())) {
        Assimilation.apply(sounds.get(i), sounds.get(i + 1));
      }
    }
    Emphasis.spread(sounds);
    return new Phrase(sounds.stream().map(word -> new SpokenWord(word.phones())).toList(), end);
  }

  private void close(List<Token> words, Boundary end, List<Phrase> phrases) {
    if (!words.isEmpty()) {
      phrases.add(phrase(words, end));
      words.clear();
    } else if (!phrases.isEmpty() && end.compareTo(lastEnd(phrases)) > 0) {
      // Of marks that follow each other the strongest decides.
      Phrase last = phrases.remove(phrases.size() - 1);
      phrases.add(new Phrase(last.words(), end));
    }
  }

  private static Boundary lastEnd(List<Phrase> phrases) {
    return phrases.get(phrases.size() - 1).end();
  }

  private WordSounds word(String word, boolean beforePause) {
    String bare = Marks.strip(word);
    List<Letter> letters = Letter.of(word);
    if (bare.equals("بن") && !letters.get(0).hasVowel()) {
      return son(letters.get(1));
    }
    boolean regular = beforePause && I.matcher(bare).matches();
    List<Letter> spelling = regular ? letters : irregular.respell(letters);
    WordSounds sounds = WordReader.read(spelling, beforePause);
    Epenthesis.apply(sounds);
    if (HUNDREDS.matcher(bare).matches()) {
      sounds.beginStemAt(hundred(sounds.phones()));
    }
    if (!isUnstressed(word)) {
      Stress.apply(sounds);
    }
    Assimilation.apply(sounds);
    return sounds;
  }

  /** Where the m of مئة stands in ثلاثمئة: the second member bears the stress. */
  private static int hundred(List<Phone> phones) {
    int at = phones.size() - 1;
    while (at > 0 && phones.get(at).phoneme() != Phoneme.M) {
      at--;
    }
    return at;
  }

  /** بْن between names, which has lost the alif of ابن. */
  private static WordSounds son(Letter nun) {
    WordSounds sounds = WordSounds.of("bin");
    if (Marks.isShortVowel(nun.vowel())) {
      sounds.add(LetterSounds.vowel(nun.vowel()));
      sounds.lean();
    }
    return sounds;
  }

  private static boolean isUnstressed(String word) {
    String bare = Marks.strip(word);
    boolean full = word.indexOf(Marks.SHADDA) >= 0 && !bare.endsWith("أن") && !bare.endsWith("إن");
    return !full && isUnstressedBare(bare);
  }

  private static boolean isUnstressedBare(String bare) {
    return UNSTRESSED.contains(bare) || UNSTRESSED.contains(bare.replaceFirst("^[وف]", ""));
  }

  private static Boundary boundary(String mark) {
    return switch (mark) {
      case "" -> Boundary.BREATH;
      case "،" -> Boundary.COMMA;
      case "؛" -> Boundary.SEMICOLON;
      case ":", "…" -> Boundary.COLON;
      case "؟" -> Boundary.QUESTION;
      case "!" -> Boundary.EXCLAMATION;
      case "." -> Boundary.STATEMENT;
      default -> Boundary.ASIDE;
    };
  }
}
