package rawi.cli;

import java.util.ArrayList;
import java.util.List;

/** Two hundred different sentences in the manner of news, put together of parts. */
final class BenchSentences {
  private static final List<String> SUBJECTS =
      List.of(
          "وزارة الصحة",
          "إدارة الجامعة",
          "جمعية المزارعين",
          "لجنة الانتخابات",
          "شركة النقل",
          "هيئة الأرصاد",
          "مكتبة المدينة",
          "نقابة الأطباء",
          "بلدية العاصمة",
          "منظمة البيئة");

  private static final List<String> ACTIONS =
      List.of(
          "أعلنت %s يوم الأحد أنها ستبدأ مشروعًا جديدًا",
          "قالت %s إن العمل يسير كما خُطط له",
          "نشرت %s تقريرًا طويلًا عن أعمالها في السنة الماضية",
          "دعت %s سكان المدينة إلى اجتماع مفتوح",
          "أكدت %s أن عدد المشاركين تضاعف ثلاث مرات");

  private static final List<String> ENDS =
      List.of(
          "، وأضافت أن النتائج ستظهر قبل نهاية الشهر.",
          "، فهل يكفي ذلك؟",
          ".",
          "؛ وكان ذلك بعد أسابيع من النقاش والدراسة والانتظار.");

  private BenchSentences() {}

  static List<String> all() {
    List<String> all = new ArrayList<>();
    for (String subject : SUBJECTS) {
      for (String action : ACTIONS) {
        for (String end : ENDS) {
          all.add(action.formatted(subject) + end);
        }
      }
    }
    return all;
  }
}
