package rawi.arabic.pausal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rawi.arabic.Token;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/**
 * Finds where a stretch without a mark is cut, if it is too long for one breath.
 *
 * <ul>
 *   <li>Best before a relative pronoun or a conjunction that opens a clause; then before "and" and
 *       أنّ; then before a preposition; then anywhere else. Of equal places the last one.
 *   <li>Never behind a particle or preposition, inside a number or between it and what it counts,
 *       between the two nouns of a construct, between a definite noun and its adjective.
 * </ul>
 *
 * <p>A construct shows in a last letter with a short vowel, where neither article nor tanween is.
 */
final class Breath {
  /** Words in one breath: at newsreading speed about ten seconds. */
  private static final int LONGEST = 20;

  /** Neither side of a cut is shorter. */
  private static final int SHORTEST = 6;

  private static final Set<String> CLAUSE =
      Set.of(
          "الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللواتي", "اللاتي",
          "حيث", "بينما", "عندما", "حينما", "بعدما", "قبلما", "لكن", "ولكن", "لكنه", "لكنها",
          "لكنهم", "كما", "حتى", "لأن", "لأنه", "لأنها", "لأنهم", "إذ", "إذا", "لو", "فيما", "بل",
          "كي", "لكي", "إلا", "وهو", "وهي", "وهم", "رغم", "بحيث", "لما", "ريثما", "ثم");

  private static final Set<String> THAT =
      Set.of(
          "أن", "إن", "أنه", "إنه", "أنها", "إنها", "أنهم", "إنهم", "بأن", "بأنه", "بأنها", "كأن");

  private static final Set<String> PREPOSITION =
      Set.of(
          "في", "من", "على", "إلى", "عن", "مع", "خلال", "بعد", "قبل", "منذ", "بسبب", "بين", "عند",
          "لدى", "حول", "ضد", "عبر", "نحو", "وفق", "دون", "أمام", "تحت", "فوق", "بدون", "لدي",
          "عقب", "أثناء", "طوال", "ضمن", "إثر");

  /** Words that lean on the next one, prepositions beside them. */
  private static final Set<String> LEANING =
      Set.of(
          "لا", "لم", "لن", "ما", "مما", "قد", "لقد", "سوف", "هل", "كل", "بعض", "غير", "أي", "أية",
          "كلا", "كلتا", "هذا", "هذه", "ذلك", "تلك", "هؤلاء", "أولئك", "يا", "أو", "أم", "ليس",
          "ليست", "كان", "كانت", "عدم", "ذات", "ذو", "ذي", "أكثر", "أقل", "أهم", "أكبر", "نحو",
          "حوالي", "زهاء", "جميع", "معظم", "مثل", "شبه", "أبو", "أبي", "بن", "ابن", "عبد", "آل");

  /** Frequent words whose و belongs to the root. */
  private static final Pattern ROOT_WAW =
      Pattern.compile(
          "و(راء|فق|سط|قت|قع|صل|كال|طن|احد|اقع|اضح|اجه|اجب|ارد|اسع|ادي|الد|الي|زن|زع|جد|جه|صف|ضع|عد|فد"
              + "|فر|قف|لد|رد|رث|رق|سائل|سيل|ظيف|فا|ثيق|ثائق|حد|زير|دي|ثب|جب|قود|قائ).*");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(ال)?(واحد|واحدة|إحدى|أحد|اثن.{1,3}|اثنت.{1,3}|ثلاث|ثلاثة|ثلاثون|ثلاثين|أربع|أربعة|أربعون"
              + "|أربعين|خمس|خمسة|خمسون|خمسين|ست|ستة|ستون|ستين|سبع|سبعة|سبعون|سبعين|ثمان|ثماني"
              + "|ثمانية|ثمانون|ثمانين|تسع|تسعة|تسعون|تسعين|عشر|عشرة|عشرون|عشرين|.*م[اي]?ئ(ة|تان"
              + "|تين|تا|تي)|ألفا?|ألف[يا]ن?|آلاف|مليونا?|مليون.{1,2}|ملايين|مليارا?|مليار.{1,2}"
              + "|مليارات|تريليون.{0,2}|فاصل|عام|سنة)");

  private Breath() {}

  /** Before which words the stretch is cut, in order; none if it is short enough. */
  static List<Integer> cuts(List<Token> words) {
    List<Integer> cuts = new ArrayList<>();
    int from = 0;
    while (words.size() - from > LONGEST) {
      from += cut(words.subList(from, words.size()));
      cuts.add(from);
    }
    return cuts;
  }

  private static int cut(List<Token> words) {
    int latest = Math.min(LONGEST, words.size() - SHORTEST);
    int best = latest;
    int rank = -1;
    for (int at = latest; at >= SHORTEST; at--) {
      int here = rank(words.get(at - 1).text(), words.get(at).text());
      if (here > rank) {
        best = at;
        rank = here;
      }
    }
    return best;
  }

  /** How good a place between two words is; -1 if no voice would pause there. */
  private static int rank(String before, String next) {
    String bare = Marks.strip(next);
    if (leans(before) || isNumber(before) || holdTogether(before, next)) {
      return -1;
    }
    if (CLAUSE.contains(bare)) {
      return 3;
    }
    if (THAT.contains(bare) || beginsWithAnd(next)) {
      return 2;
    }
    return PREPOSITION.contains(bare) ? 1 : 0;
  }

  private static boolean beginsWithAnd(String word) {
    return word.startsWith("وَ")
        && word.length() > 4
        && !ROOT_WAW.matcher(Marks.strip(word)).matches();
  }

  private static boolean leans(String word) {
    String bare = Marks.strip(word);
    String stem = bare.length() > 2 ? bare.replaceFirst("^[وف]", "") : bare;
    return isLeaning(bare) || isLeaning(stem);
  }

  private static boolean isLeaning(String bare) {
    return PREPOSITION.contains(bare)
        || LEANING.contains(bare)
        || THAT.contains(bare)
        || CLAUSE.contains(bare);
  }

  private static boolean isNumber(String word) {
    String bare = Marks.strip(word);
    return NUMBER.matcher(bare).matches()
        || NUMBER.matcher(bare.replaceFirst("^[وبلف]", "")).matches();
  }

  /** A construct, or a definite noun with its adjective. */
  private static boolean holdTogether(String before, String next) {
    boolean nextDefinite = isDefinite(next);
    if (isDefinite(before)) {
      return nextDefinite && next.startsWith("ا") && !CLAUSE.contains(Marks.strip(next));
    }
    List<Letter> letters = Letter.of(before);
    Letter last = letters.get(letters.size() - 1);
    boolean shortVowel = Marks.isShortVowel(last.vowel());
    boolean feminine = last.letter() == Letters.TA_MARBUTA && !Marks.isTanween(last.vowel());
    boolean genitive = last.vowel() == Marks.KASRA || last.vowel() == Marks.DAMMA;
    return feminine
        || shortVowel && nextDefinite && next.startsWith("ا")
        || genitive && !isPrefixed(next);
  }

  private static boolean isDefinite(String word) {
    return Marks.strip(word).matches("([وفبك]?ال|[وف]?لل).{2,}");
  }

  /** Whether the next word is no noun that a construct could lean on. */
  private static boolean isPrefixed(String next) {
    String bare = Marks.strip(next);
    return beginsWithAnd(next)
        || PREPOSITION.contains(bare)
        || CLAUSE.contains(bare)
        || THAT.contains(bare)
        || next.startsWith("بِ")
        || next.startsWith("لِ");
  }
}
