package rawi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds {@code voices/lexicon.tsv} to the rules that its head states. */
class LexiconFileTest {
  private static final Path FILE = Path.of("voices", "lexicon.tsv");
  private static final String RESPELLED = "(respelled)";

  private static final String SHADDA = "\u0651";
  private static final String SUKUN = "\u0652";
  private static final String DAMMA = "\u064F";
  private static final String KASRA = "\u0650";
  private static final String TANWEEN = "[\u064B-\u064D]";
  private static final String MARK = "[\u064B-\u0652\u0670]";
  private static final String LETTER = "[\u0621-\u063A\u0641-\u064Aپچژڤگ]";
  private static final String MARKS = SHADDA + "?[\u064B-\u0650\u0652]?\u0670?";

  private static final Pattern WORD = Pattern.compile("[\u0621-\u063A\u0641-\u064A]+");
  private static final Pattern VOCALISED = Pattern.compile("(" + LETTER + MARKS + ")+");
  private static final Pattern IPA =
      Pattern.compile("ˈ?((sˤ|dˤ|tˤ|ðˤ|[ʔbtθdʒħxðrzsʃʕɣfqklmnhwjaiupvgeo])ː?ˈ?)+");

  /** What the press writes for a loan letter. */
  private static final Map<Character, String> WRITTEN =
      Map.of('پ', "ب", 'چ', "(تش|ج)", 'ژ', "[جز]", 'ڤ', "ف", 'گ', "[غجكق]");

  private record Entry(int line, String word, String spoken, boolean respelled) {
    boolean isIpa() {
      return spoken.startsWith("/");
    }

    List<String> vocalisedWords() {
      return isIpa() ? List.of() : List.of(spoken.split(" "));
    }
  }

  private static List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<String> lines = Files.readAllLines(FILE);
    boolean respelled = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        respelled = line.endsWith(RESPELLED);
      } else {
        String[] columns = line.split("\t", -1);
        assertThat(columns).as("line %d: %s", i + 1, line).hasSize(2);
        entries.add(new Entry(i + 1, columns[0], columns[1], respelled));
      }
    }
    return entries;
  }

  private static void check(Predicate<Entry> rule) throws IOException {
    assertThat(entries().stream().filter(rule.negate()))
        .as("entries that break the rule")
        .isEmpty();
  }

  private static void checkWords(Predicate<String> rule) throws IOException {
    check(entry -> entry.vocalisedWords().stream().allMatch(rule));
  }

  private static boolean holds(String regex, String word) {
    return Pattern.compile(regex).matcher(word).find();
  }

  @Test
  void holdsEnoughEntries() throws IOException {
    assertThat(entries()).hasSizeGreaterThanOrEqualTo(600);
  }

  @Test
  void writesWordsInBareLettersApartByOneBlank() throws IOException {
    check(
        entry ->
            List.of(entry.word().split(" ", -1)).stream()
                .allMatch(word -> WORD.matcher(word).matches()));
  }

  @Test
  void namesNoWordTwice() throws IOException {
    Set<String> seen = new HashSet<>();
    check(entry -> seen.add(entry.word()));
  }

  @Test
  void ordersMarksCanonically() throws IOException {
    checkWords(word -> VOCALISED.matcher(word).matches());
  }

  @Test
  void keepsTheLettersUnlessTheGroupIsRespelled() throws IOException {
    check(entry -> entry.isIpa() || entry.respelled() || entry.word().matches(letters(entry)));
  }

  private static String letters(Entry entry) {
    StringBuilder letters = new StringBuilder();
    for (char letter : entry.spoken().replaceAll(MARK, "").toCharArray()) {
      letters.append(WRITTEN.getOrDefault(letter, String.valueOf(letter)));
    }
    return letters.toString();
  }

  @Test
  void marksEachConsonantButTheLast() throws IOException {
    checkWords(word -> !holds("[^اىآوي\u064B-\u0652\u0670]" + LETTER, withoutSilentLam(word)));
  }

  /** The article's lam before a sun letter, which alone stands without a mark. */
  private static String withoutSilentLam(String word) {
    return word.replaceFirst("(?<=ا)ل(?=" + LETTER + SHADDA + ")", "");
  }

  @Test
  void lengthensOnlyVowelsOfTheSameKind() throws IOException {
    checkWords(word -> !holds("[^" + DAMMA + "]و" + LETTER, word));
    checkWords(word -> !holds("[^" + KASRA + "]ي" + LETTER, word));
    checkWords(word -> !holds("[" + DAMMA + SUKUN + "]ا", word));
    checkWords(word -> !holds("[" + DAMMA + KASRA + SUKUN + "]ى", word));
  }

  @Test
  void leavesLongVowelsUnmarked() throws IOException {
    checkWords(word -> !holds("[اىآ]" + MARK, word));
  }

  @Test
  void doublesNoFirstLetter() throws IOException {
    checkWords(word -> !holds("^." + SHADDA, word));
  }

  @Test
  void leavesTheArticlesLamBareBeforeASunLetter() throws IOException {
    checkWords(word -> !holds("ال" + SUKUN + "[تثدذرزسشصضطظن]" + SHADDA, word));
  }

  @Test
  void doublesNoLetterWithSukun() throws IOException {
    checkWords(word -> !holds(SHADDA + SUKUN, word));
  }

  @Test
  void writesTanweenAtTheEndOnly() throws IOException {
    checkWords(word -> !holds(TANWEEN + "(?!ا?$)", word));
  }

  @Test
  void putsNoThreeConsonantsInARow() throws IOException {
    checkWords(word -> !holds("(" + LETTER + SUKUN + "){3}", word));
    checkWords(word -> !holds("(" + LETTER + SUKUN + "){2}" + LETTER + SHADDA, word));
  }

  @Test
  void writesIpaInTheAlphabetOfThePhonemes() throws IOException {
    check(entry -> !entry.isIpa() || isIpa(entry.spoken()));
  }

  private static boolean isIpa(String spoken) {
    String sounds = spoken.replaceAll("^/|/$", "");
    boolean closed = spoken.length() == sounds.length() + 2;
    boolean oneStress = sounds.chars().filter(c -> c == 'ˈ').count() == 1;
    return closed && oneStress && IPA.matcher(sounds).matches() && !sounds.endsWith("ˈ");
  }
}
