package rawi.arabic.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;
import rawi.arabic.letters.Spelling;
import rawi.arabic.phonemes.Ipa;
import rawi.arabic.phonemes.SpokenWord;

/** One line of a lexicon that is no comment. */
final class EntryLine {
  private static final String FORM =
      "A line is WORD, a tab, and the word with its marks, or its sounds between two slashes.";

  private final String line;
  private final boolean respelled;

  /**
   * @param respelled whether what is said may have other letters than what is written
   */
  EntryLine(String line, boolean respelled) {
    this.line = line;
    this.respelled = respelled;
  }

  /** What is wrong with a line, and what to do about it. */
  static final class Mistake extends Exception {
    private final String problem;
    private final String remedy;

    Mistake(String problem, String remedy) {
      super(problem);
      this.problem = problem;
      this.remedy = remedy;
    }

    String problem() {
      return problem;
    }

    String remedy() {
      return remedy;
    }
  }

  Entry entry() throws Mistake {
    String[] columns = line.split("\t", -1);
    if (columns.length != 2) {
      throw new Mistake("it has " + (columns.length - 1) + " tabs, not one: " + line.strip(), FORM);
    }
    String word = word(columns[0].strip());
    String spoken = columns[1].strip();
    if (spoken.isEmpty()) {
      throw new Mistake("nothing says how " + word + " is said", FORM);
    }
    return new Entry(word, spoken.startsWith("/") ? sounded(spoken) : spelled(word, spoken));
  }

  private static String word(String column) throws Mistake {
    if (column.isEmpty()) {
      throw new Mistake("no word stands before the tab", FORM);
    }
    String word = Spelling.canonical(column);
    if (!Marks.strip(word).equals(word)) {
      throw new Mistake(
          "the word " + column + " has marks", "Write it without them before the tab.");
    }
    if (!isArabic(column) || !word.matches("\\S+( \\S+)*")) {
      throw new Mistake(
          "the word \"" + column + "\" is not of Arabic letters with single blanks between words",
          "Write it in the letters of the article.");
    }
    return word;
  }

  /** Whether every sign is one that Arabic words are written with. */
  private static boolean isArabic(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).chars().allMatch(EntryLine::isArabic);
  }

  private static boolean isArabic(int c) {
    boolean unspoken = c == Letters.TATWEEL || Character.getType(c) == Character.FORMAT;
    return unspoken || !Spelling.canonical("" + Letters.BA + (char) c).equals("" + Letters.BA);
  }

  private static Pronunciation sounded(String spoken) throws Mistake {
    if (spoken.length() < 3 || !spoken.endsWith("/")) {
      throw new Mistake("the sounds " + spoken + " do not stand between two slashes", FORM);
    }
    List<SpokenWord> sounds = new ArrayList<>();
    try {
      for (String word : spoken.substring(1, spoken.length() - 1).strip().split(" +")) {
        sounds.add(Ipa.parse(word));
      }
    } catch (IllegalArgumentException e) {
      throw new Mistake(
          "the sounds " + spoken + " cannot be read: " + e.getMessage(),
          "Use the signs that rawi text ARTICLE --stage phonemes prints.");
    }
    return new Pronunciation.Sounded(sounds);
  }

  private Pronunciation spelled(String word, String spoken) throws Mistake {
    String spelling = Spelling.canonical(spoken).strip();
    if (spelling.isEmpty() || !isArabic(spoken)) {
      throw new Mistake(
          "\"" + spoken + "\" is not of Arabic letters and marks",
          "Write it in Arabic, or put its sounds between two slashes.");
    }
    if (!respelled && !Pattern.matches(lettersOf(spelling), word)) {
      throw new Mistake(
          spoken + " has other letters than " + word,
          "Set the letters right; or, if they are meant, put the line under a comment that ends in"
              + " (respelled).");
    }
    List<List<Letter>> words = new ArrayList<>();
    for (String one : spelling.split(" +")) {
      words.add(Letter.of(one));
    }
    return new Pronunciation.Spelled(words);
  }

  /** What may be written for a spelling: the press has several letters for a loan sound. */
  private static String lettersOf(String spelling) {
    StringBuilder letters = new StringBuilder();
    Marks.strip(spelling).chars().mapToObj(c -> written((char) c)).forEach(letters::append);
    return letters.toString();
  }

  private static String written(char letter) {
    return switch (letter) {
      case Letters.PEH -> "[بپ]";
      case Letters.TCHEH -> "(تش|[جچ])";
      case Letters.JEH -> "[جزژ]";
      case Letters.VEH -> "[فڤ]";
      case Letters.GAF -> "[غجكقگ]";
      default -> String.valueOf(letter);
    };
  }
}
