package rawi.arabic.phonemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rawi.Shared;
import rawi.arabic.PausalText;
import rawi.arabic.Token;
import rawi.arabic.VocalisedText;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;
import rawi.arabic.letters.Spelling;
import rawi.arabic.pausal.PausalForms;

/**
 * Compares the phonemiser with the MFA dictionary, whose phones are mapped to ours.
 *
 * <p>Its marks are noise: a program spread them over words whose phones come from elsewhere (مُهدِي
 * has the phones mahdij, زَامِبْيَا zambijaa). So two figures are taken: over all vocalised words,
 * and over the <i>sound</i> ones, whose marks name the same vowels and as many doubled letters as
 * their phones; that is told from the letters alone, without the phonemiser. A word is compared as
 * it is said inside a phrase and at a pause, with each of its pronunciations, and the nearest pair
 * counts.
 *
 * <p>The kinds of differences that are left in sound words:
 *
 * <ul>
 *   <li>VOWEL_PLACE: the marks name the right vowels at the wrong letters (أَفَلَسْ for ʔaflasa),
 *       and with sukun where a vowel is. Noise.
 *   <li>VOWEL_KIND: likewise; or the last vowel, whose mark is not compared. Noise.
 *   <li>FINAL_VOWEL: the phones end in a vowel that no mark writes, mostly the a of the past tense.
 *   <li>GLIDE: a long vowel against a diphthong or a glide, where و or ي is bare behind a bare
 *       letter (جيشْ): nothing in the word tells.
 *   <li>INITIAL_STOP: the dictionary begins the article and words with wasl with a vowel; we say
 *       the glottal stop, as at the start of a phrase.
 *   <li>LENGTH: foreign names with a written long vowel that the dictionary has short, and doubled
 *       letters at another place than the shadda.
 *   <li>NISBA: a final ي that the dictionary doubles, ijj, without a shadda. We read what is
 *       marked.
 *   <li>N_BEFORE_B: the dictionary does not assimilate; newsreaders do.
 *   <li>FINAL_H: the dictionary writes h for some ة; we do so behind a long a.
 *   <li>TANWEEN: an accusative n that no mark writes.
 *   <li>CONSONANT: regional readings (g for ق), ʒ in loanwords, and misspelled words.
 * </ul>
 */
class MfaDictionaryTest {
  private static final Map<String, String> SOUNDS =
      Map.of("æ", "a", "ɑ", "a", "ɪ", "i", "ʊ", "u", "χ", "x", "ɫ", "l", "ɡ", "g");

  private final Phonemiser phonemiser = new Phonemiser();
  private final PausalForms pausalForms = new PausalForms();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, String> examples = new TreeMap<>();

  /** A pair of sounds, either of which may be missing (""), and where it stands in our word. */
  private record Step(String ours, String theirs, boolean first, boolean last) {}

  private record Score(long words, long same, long sounds, long right) {
    double share() {
      return 100.0 * right / sounds;
    }

    @Override
    public String toString() {
      return "%d words, %d the same; %.1f %% of sounds".formatted(words, same, share());
    }
  }

  @Test
  void agreesWithTheDictionaryAsFarAsItsMarksAgreeWithItsPhones() throws IOException {
    Map<String, List<List<String>>> dictionary = dictionary();
    Score all = score(dictionary);
    counts.clear();
    examples.clear();
    Score sound = score(sound(dictionary));
    System.out.println("All vocalised words: " + all);
    System.out.println("Words whose marks agree with their phones: " + sound);
    counts.forEach(
        (kind, count) -> System.out.printf("%5d %-13s %s%n", count, kind, examples.get(kind)));
    assertThat(all.share()).isGreaterThan(73);
    assertThat(sound.share()).isGreaterThan(93);
    assertThat(counts.getOrDefault("CONSONANT", 0)).isLessThanOrEqualTo(50);
  }

  private static Map<String, List<List<String>>> dictionary() throws IOException {
    Path file = Shared.folder().resolve("bench/mfa/arabic_mfa.dict");
    assumeTrue(Files.exists(file), "the MFA dictionary is not here");
    Map<String, List<List<String>>> words = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] entry = line.split("\\s+", 2);
      boolean vocalised = entry[0].chars().anyMatch(c -> Marks.isMark((char) c));
      if (vocalised) {
        words
            .computeIfAbsent(Spelling.canonical(entry[0]), word -> new ArrayList<>())
            .add(Arrays.stream(entry[1].split(" ")).map(MfaDictionaryTest::mapped).toList());
      }
    }
    return words;
  }

  private static String mapped(String phone) {
    boolean isLong = phone.endsWith("ː");
    String sound = isLong ? phone.substring(0, phone.length() - 1) : phone;
    return SOUNDS.getOrDefault(sound, sound) + (isLong ? "ː" : "");
  }

  /** The words with those of their pronunciations that their marks agree with. */
  private static Map<String, List<List<String>>> sound(Map<String, List<List<String>>> words) {
    Map<String, List<List<String>>> sound = new LinkedHashMap<>();
    words.forEach(
        (word, all) -> {
          List<List<String>> agreeing =
              all.stream().filter(phones -> agrees(word, phones)).toList();
          if (!agreeing.isEmpty()) {
            sound.put(word, agreeing);
          }
        });
    return sound;
  }

  /** Whether marks and phones have the same vowels but the last, and as many doubled sounds. */
  private static boolean agrees(String word, List<String> phones) {
    String written = writtenVowels(Letter.of(word));
    String heard =
        phones.stream()
            .filter(MfaDictionaryTest::isVowel)
            .map(vowel -> vowel.substring(0, 1))
            .collect(Collectors.joining());
    long doubled = phones.stream().filter(phone -> !isVowel(phone) && phone.endsWith("ː")).count();
    long shaddas = Letter.of(word).stream().filter(Letter::shadda).count();
    boolean vowels = heard.equals(written) || heard.matches(written + ".");
    return vowels && doubled == shaddas;
  }

  private static String writtenVowels(List<Letter> word) {
    StringBuilder vowels = new StringBuilder();
    for (int at = 0; at < word.size(); at++) {
      Letter letter = word.get(at);
      boolean last = at == word.size() - 1;
      boolean impliedA =
          letter.letter() == Letters.TA_MARBUTA || letter.letter() == Letters.ALIF_MAQSURA;
      if (letter.letter() == Letters.ALIF_MADDA) {
        vowels.append('a');
      } else if (!last && letter.hasVowel()) {
        vowels.append(LetterSounds.vowel(letter.vowel()).ipa());
      } else if (!last && letter.letter() == Letters.ALIF_HAMZA_BELOW) {
        vowels.append('i');
      } else if (impliedA && at > 0 && !word.get(at - 1).hasVowel()) {
        vowels.append('a');
      }
    }
    return vowels.toString();
  }

  private Score score(Map<String, List<List<String>>> words) {
    long same = 0;
    long sounds = 0;
    long right = 0;
    for (Map.Entry<String, List<List<String>>> entry : words.entrySet()) {
      List<Step> steps = nearest(entry.getKey(), entry.getValue());
      List<Step> wrong = steps.stream().filter(step -> !step.ours().equals(step.theirs())).toList();
      same += wrong.isEmpty() ? 1 : 0;
      sounds += steps.size();
      right += steps.size() - wrong.size();
      wrong.forEach(step -> note(step, entry.getKey(), steps));
    }
    return new Score(words.size(), same, sounds, right);
  }

  private List<Step> nearest(String word, List<List<String>> pronunciations) {
    Token token = Token.word(word, 0, 0);
    List<String> phrase = phones(List.of(token));
    List<String> pause = phones(pausalForms.apply(new VocalisedText(List.of(token))).tokens());
    return Stream.of(pause, phrase)
        .flatMap(ours -> pronunciations.stream().map(theirs -> align(ours, theirs)))
        .min(Comparator.comparingLong(MfaDictionaryTest::differences))
        .orElseThrow();
  }

  private static long differences(List<Step> steps) {
    return steps.stream().filter(step -> !step.ours().equals(step.theirs())).count();
  }

  private List<String> phones(List<Token> tokens) {
    return phonemiser.phonemise(new PausalText(tokens)).orElseThrow().phrases().stream()
        .flatMap(phrase -> phrase.words().stream())
        .flatMap(word -> word.phones().stream())
        .map(phone -> phone.phoneme().ipa() + (phone.isLong() ? "ː" : ""))
        .toList();
  }

  /** The cheapest way from one word to the other; a vowel rather stands against a vowel. */
  private static List<Step> align(List<String> ours, List<String> theirs) {
    double[][] cost = new double[ours.size() + 1][theirs.size() + 1];
    for (int i = 0; i <= ours.size(); i++) {
      for (int j = 0; j <= theirs.size(); j++) {
        double best = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
        best = i > 0 ? Math.min(best, cost[i - 1][j] + 1) : best;
        best = j > 0 ? Math.min(best, cost[i][j - 1] + 1) : best;
        boolean both = i > 0 && j > 0;
        best =
            both
                ? Math.min(best, cost[i - 1][j - 1] + cost(ours.get(i - 1), theirs.get(j - 1)))
                : best;
        cost[i][j] = best;
      }
    }
    return steps(ours, theirs, cost);
  }

  private static List<Step> steps(List<String> ours, List<String> theirs, double[][] cost) {
    List<Step> steps = new ArrayList<>();
    int i = ours.size();
    int j = theirs.size();
    while (i > 0 || j > 0) {
      boolean both = i > 0 && j > 0;
      boolean pair =
          both
              && cost[i][j] >= cost[i - 1][j - 1] + cost(ours.get(i - 1), theirs.get(j - 1)) - 1e-9;
      boolean takeOurs = pair || i > 0 && cost[i][j] >= cost[i - 1][j] + 1 - 1e-9;
      boolean takeTheirs = pair || !takeOurs;
      String our = takeOurs ? ours.get(--i) : "";
      String their = takeTheirs ? theirs.get(--j) : "";
      steps.add(0, new Step(our, their, i == 0 && takeOurs, i >= ours.size() - 1));
    }
    return steps;
  }

  private static double cost(String ours, String theirs) {
    if (ours.equals(theirs)) {
      return 0;
    }
    if (isSameButLength(ours, theirs)) {
      return 0.5;
    }
    return isVowel(ours) == isVowel(theirs) ? 1 : 1.6;
  }

  private void note(Step step, String word, List<Step> steps) {
    String kind = kind(step);
    counts.merge(kind, 1, Integer::sum);
    examples.putIfAbsent(
        kind,
        word
            + " ours "
            + steps.stream().map(Step::ours).collect(Collectors.joining())
            + " theirs "
            + steps.stream().map(Step::theirs).collect(Collectors.joining()));
  }

  private static String kind(Step step) {
    String ours = step.ours();
    String theirs = step.theirs();
    if (ours.equals("ʔ") && theirs.isEmpty() && step.first()) {
      return "INITIAL_STOP";
    } else if (ours.equals("m") && theirs.equals("n")) {
      return "N_BEFORE_B";
    } else if (step.last() && theirs.equals("jː")) {
      return "NISBA";
    } else if (isGlide(ours) || isGlide(theirs)) {
      return "GLIDE";
    } else if (step.last() && theirs.equals("h")) {
      return "FINAL_H";
    } else if (step.last() && theirs.equals("n")) {
      return "TANWEEN";
    } else if (isSameButLength(ours, theirs)) {
      return "LENGTH";
    } else if (step.last() && ours.isEmpty() && isVowel(theirs)) {
      return "FINAL_VOWEL";
    } else if (isVowel(ours) && isVowel(theirs)) {
      return "VOWEL_KIND";
    }
    return isVowel(ours) || isVowel(theirs) ? "VOWEL_PLACE" : "CONSONANT";
  }

  private static boolean isGlide(String sound) {
    return sound.startsWith("w") || sound.startsWith("j");
  }

  private static boolean isSameButLength(String ours, String theirs) {
    return !ours.isEmpty() && ours.replace("ː", "").equals(theirs.replace("ː", ""));
  }

  private static boolean isVowel(String sound) {
    return !sound.isEmpty() && "aiueo".indexOf(sound.charAt(0)) >= 0;
  }
}
