package rawi.arabic.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rawi.arabic.letters.Letter;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;

/**
 * The letters behind a word of the lexicon.
 *
 * @param letters as they are written
 * @param kind what they are
 */
record Ending(String letters, Kind kind) {
  /** What stands behind a word. */
  enum Kind {
    /** An attached pronoun. */
    PRONOUN,
    /** The alif of tanween. */
    TANWEEN,
    /** The dual, or where it looks alike a plural. */
    NUMBER,
    /** What makes an adjective of a name: لبنان, لبنانية. A lone ي may be a pronoun or a dual. */
    RELATION
  }

  /** A word cut in two, the entry's own spelling before. */
  record Split(String stem, Ending ending) {}

  private static final List<Ending> ALL =
      Stream.of(
              of(Kind.PRONOUN, "ه", "ها", "هم", "هن", "هما", "ك", "كم", "كن", "كما", "نا", "ني"),
              of(Kind.TANWEEN, "ا"),
              of(Kind.NUMBER, "ان", "ين"),
              of(Kind.RELATION, "ي", "ية", "يا", "يون", "يين", "يات"))
          .flatMap(endings -> endings)
          .toList();

  private static Stream<Ending> of(Kind kind, String... letters) {
    return Stream.of(letters).map(ending -> new Ending(ending, kind));
  }

  /** Behind a shorter stem an ending looks too much like a verb's: عدنا, حملته, يتمكن. */
  private static final int SHORTEST_STEM = 4;

  private static final int SHORTEST_STEM_OF_LOOK_ALIKES = 5;

  /** The ways to cut an ending off what stands behind a prefix. */
  static List<Split> splits(String word, Prefix prefix) {
    List<Split> splits = new ArrayList<>();
    for (Ending ending : ALL) {
      int length = word.length() - ending.letters.length();
      if (word.endsWith(ending.letters) && length >= ending.shortestStem(prefix)) {
        for (String stem : stems(word.substring(0, length), ending.kind)) {
          splits.add(new Split(stem, ending));
        }
      }
    }
    return splits;
  }

  private int shortestStem(Prefix prefix) {
    boolean looksAlike = kind == Kind.TANWEEN || kind == Kind.NUMBER;
    return looksAlike || !prefix.particles().isEmpty()
        ? SHORTEST_STEM_OF_LOOK_ALIKES
        : SHORTEST_STEM;
  }

  /** What the stem may be when nothing is behind it: ة is written ت before an ending, ى as ا. */
  private static List<String> stems(String stem, Kind kind) {
    String rest = stem.substring(0, stem.length() - 1);
    return switch (stem.charAt(stem.length() - 1)) {
      case Letters.TA_MARBUTA, Letters.ALIF_MAQSURA -> List.of();
      case Letters.TA ->
          stem.length() < SHORTEST_STEM_OF_LOOK_ALIKES
              ? List.of(stem)
              : List.of(stem, rest + Letters.TA_MARBUTA);
      case Letters.ALIF ->
          kind == Kind.PRONOUN ? List.of(stem, rest + Letters.ALIF_MAQSURA) : List.of();
      case Letters.WAW_HAMZA, Letters.YA_HAMZA ->
          kind == Kind.PRONOUN ? List.of(stem, rest + Letters.HAMZA) : List.of(stem);
      default -> List.of(stem);
    };
  }

  /** Whether the ending can stand behind this word, with this before it. */
  boolean fits(Template word, boolean definite) {
    Slot last = word.last();
    char vowel = last.letter().vowel();
    if (vowel == Marks.SUKUN || word.endsInTanween()) {
      return false;
    }
    boolean inflects = last.kind() != Slot.Kind.SILENT && !Marks.isShortVowel(vowel);
    return switch (kind) {
      case PRONOUN -> !definite && (last.kind() != Slot.Kind.SILENT || isMaqsura(last));
      case TANWEEN -> !definite && inflects && !isTaMarbuta(last);
      case NUMBER -> inflects && !word.isParticiple();
      case RELATION -> inflects && (!isTaMarbuta(last) || letters.equals("ي"));
    };
  }

  private static boolean isMaqsura(Slot slot) {
    return slot.letter().letter() == Letters.ALIF_MAQSURA;
  }

  private static boolean isTaMarbuta(Slot slot) {
    return slot.letter().letter() == Letters.TA_MARBUTA;
  }

  /** A word with the ending behind it; how the ending itself is said, the sentence decides. */
  Template behind(Template word, boolean definite, char lastWritten) {
    List<Slot> slots = new ArrayList<>(word.slots());
    Slot last = spelled(slots.remove(slots.size() - 1), lastWritten);
    slots.add(
        switch (kind) {
          case PRONOUN -> last;
          case TANWEEN -> last.fixedWith(Marks.FATHATAN);
          case NUMBER -> letters.equals("ان") ? last.fixedWith(Marks.FATHA) : last;
          case RELATION -> letters.equals("ي") && !definite ? last : last.fixedWith(Marks.KASRA);
        });
    letters
        .chars()
        .forEach(c -> slots.add(c == Letters.ALIF ? Slot.silent((char) c) : Slot.open((char) c)));
    return new Template(slots);
  }

  private static Slot spelled(Slot last, char written) {
    Letter letter = last.letter();
    boolean otherwise = isTaMarbuta(last) || isMaqsura(last) || letter.letter() == Letters.HAMZA;
    return otherwise
        ? new Slot(
            new Letter(written, letter.shadda(), letter.vowel(), letter.dagger()), last.kind())
        : last;
  }
}
