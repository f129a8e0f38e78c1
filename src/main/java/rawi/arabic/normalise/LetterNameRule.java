package rawi.arabic.normalise;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rawi.arabic.letters.Marks;
import rawi.arabic.letters.Spelling;

/** A letter that stands alone, as in "الفئة ب", is said by its name; و alone is the word "and". */
final class LetterNameRule implements ReadingRule {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("ء", "هَمْزَة"),
          Map.entry("آ", "أَلِف"),
          Map.entry("أ", "أَلِف"),
          Map.entry("إ", "أَلِف"),
          Map.entry("ا", "أَلِف"),
          Map.entry("ٱ", "أَلِف"),
          Map.entry("ؤ", "وَاو"),
          Map.entry("ئ", "يَاء"),
          Map.entry("ب", "بَاء"),
          Map.entry("ت", "تَاء"),
          Map.entry("ة", "تَاء"),
          Map.entry("ث", "ثَاء"),
          Map.entry("ج", "جِيم"),
          Map.entry("ح", "حَاء"),
          Map.entry("خ", "خَاء"),
          Map.entry("د", "دَال"),
          Map.entry("ذ", "ذَال"),
          Map.entry("ر", "رَاء"),
          Map.entry("ز", "زَاي"),
          Map.entry("س", "سِين"),
          Map.entry("ش", "شِين"),
          Map.entry("ص", "صَاد"),
          Map.entry("ض", "ضَاد"),
          Map.entry("ط", "طَاء"),
          Map.entry("ظ", "ظَاء"),
          Map.entry("ع", "عَيْن"),
          Map.entry("غ", "غَيْن"),
          Map.entry("ف", "فَاء"),
          Map.entry("ق", "قَاف"),
          Map.entry("ك", "كَاف"),
          Map.entry("ل", "لَام"),
          Map.entry("م", "مِيم"),
          Map.entry("ن", "نُون"),
          Map.entry("ه", "هَاء"),
          Map.entry("ى", "يَاء"),
          Map.entry("ي", "يَاء"),
          Map.entry("پ", "پَاء"),
          Map.entry("چ", "تشَاء"),
          Map.entry("ژ", "ژَاء"),
          Map.entry("ڤ", "ڤَاء"),
          Map.entry("گ", "گَاف"));

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    Lexeme lexeme = lexemes.get(at);
    if (!lexeme.is(Lexeme.Kind.ARABIC)) {
      return null;
    }
    String word = Spelling.canonical(lexeme.text());
    String name = NAMES.get(Marks.strip(word));
    // A letter that the author marked is a word or a sound of its own, not a name.
    return name != null && word.length() == 1 ? Reading.words(lexemes, at, 1, name) : null;
  }
}
