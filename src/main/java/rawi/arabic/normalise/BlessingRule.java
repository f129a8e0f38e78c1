package rawi.arabic.normalise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Letters in brackets behind the name of one who is blessed: النبي (ص), علي (ع), عمر (رض). */
final class BlessingRule implements ReadingRule {
  private static final Map<String, String> BLESSINGS =
      Map.of(
          "ص", "صَلَّى اللَّهُ عَلَيْهِ وَسَلَّمَ",
          "صلعم", "صَلَّى اللَّهُ عَلَيْهِ وَسَلَّمَ",
          "ع", "عَلَيْهِ السَّلَامُ",
          "رض", "رَضِيَ اللَّهُ عَنْهُ");

  /** Behind these the letter is a blessing for certain; elsewhere (ص) may be a mark of a list. */
  private static final Set<String> BLESSED =
      Set.of(
          "النبي", "الرسول", "محمد", "الله", "المصطفى", "الأكرم", "الكريم", "علي", "الحسن",
          "الحسين", "المهدي", "الصادق", "الرضا", "الباقر", "إبراهيم", "موسى", "عيسى", "المسيح",
          "يوسف", "نوح", "آدم", "داود", "سليمان", "يحيى", "زكريا", "يونس", "أيوب", "عمر", "الخطاب",
          "بكر", "عثمان", "عفان", "الصديق", "طالب", "عباس", "مسعود", "هريرة", "مالك", "جبل",
          "الوليد");

  private static final int LENGTH = 3;

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    String said = BLESSINGS.get(Text.bare(lexemes, at + 1));
    boolean blessing =
        Text.isSign(lexemes, at, "(")
            && Text.isSign(lexemes, at + 2, ")")
            && BLESSED.contains(Text.bare(lexemes, at - 1).replaceFirst("^[وفلبك]+(?=ال|ل)", ""));
    return said != null && blessing ? Reading.words(lexemes, at, LENGTH, said) : null;
  }
}
