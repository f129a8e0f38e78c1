package rawi.arabic.normalise;

import java.util.List;
import java.util.Set;

/** The names of the months, of all calendars that the press uses. */
final class Months {
  private static final List<String> GREGORIAN =
      List.of(
          "يَنَايِر",
          "فِبْرَايِر",
          "مَارِس",
          "أَبْرِيل",
          "مَايُو",
          "يُونْيُو",
          "يُولْيُو",
          "أُغُسْطُس",
          "سِبْتَمْبِر",
          "أُكْتُوبَر",
          "نُوفَمْبِر",
          "دِيسَمْبِر");
  private static final List<String> HIJRI =
      List.of(
          "مُحَرَّم",
          "صَفَر",
          "رَبِيعٍ الْأَوَّل",
          "رَبِيعٍ الثَّانِي",
          "جُمَادَى الْأُولَى",
          "جُمَادَى الْآخِرَة",
          "رَجَب",
          "شَعْبَان",
          "رَمَضَان",
          "شَوَّال",
          "ذِي الْقَعْدَة",
          "ذِي الْحِجَّة");

  private static final Set<String> NAMES =
      Set.of(
          "يناير",
          "فبراير",
          "مارس",
          "أبريل",
          "ابريل",
          "إبريل",
          "نيسان",
          "مايو",
          "أيار",
          "ايار",
          "يونيو",
          "يونيه",
          "حزيران",
          "يوليو",
          "يوليه",
          "تموز",
          "أغسطس",
          "اغسطس",
          "آب",
          "سبتمبر",
          "أيلول",
          "ايلول",
          "أكتوبر",
          "اكتوبر",
          "نوفمبر",
          "ديسمبر",
          "شباط",
          "آذار",
          "اذار",
          "جانفي",
          "فيفري",
          "أفريل",
          "افريل",
          "ماي",
          "جوان",
          "جويلية",
          "أوت",
          "يوليوز",
          "غشت",
          "شتنبر",
          "نونبر",
          "دجنبر",
          "محرم",
          "صفر",
          "رجب",
          "شعبان",
          "رمضان",
          "شوال",
          "كانون الأول",
          "كانون الثاني",
          "تشرين الأول",
          "تشرين الثاني",
          "ربيع الأول",
          "ربيع الثاني",
          "ربيع الآخر",
          "جمادى الأولى",
          "جمادى الآخرة",
          "جمادى الثانية",
          "ذي القعدة",
          "ذو القعدة",
          "ذي الحجة",
          "ذو الحجة");

  private Months() {}

  /** How many words the name of a month at a place takes; 0 where there is none. */
  static int length(List<Lexeme> lexemes, int at) {
    String first = Text.bare(lexemes, at);
    if (first.isEmpty()) {
      return 0;
    }
    if (NAMES.contains(first + " " + Text.bare(lexemes, at + 1))) {
      return 2;
    }
    return NAMES.contains(first) ? 1 : 0;
  }

  /** Whether the name of a month ends just before a place. */
  static boolean endsBefore(List<Lexeme> lexemes, int at) {
    return length(lexemes, at - 1) == 1 || length(lexemes, at - 2) == 2;
  }

  /** The name of a month, 1 to 12. */
  static String name(int month, boolean hijri) {
    return (hijri ? HIJRI : GREGORIAN).get(month - 1);
  }
}
