package rawi.arabic.normalise;

import java.util.List;
import java.util.Set;
import rawi.arabic.numbers.GrammaticalCase;

/**
 * The case of a number from what stands before it.
 *
 * <p>Right behind a verb that takes its subject there (أصيب 12), and behind words such as بينهم, a
 * number is the subject and nominative; anywhere else it is oblique, as newsreaders say it.
 */
final class CaseOfNumber {
  private static final Set<String> BEFORE_SUBJECT =
      Set.of(
          "قتل", "قتلت", "أصيب", "أصيبت", "جرح", "جرحت", "سقط", "سقطت", "لقي", "لقيت", "توفي",
          "توفيت", "نجا", "نجت", "فقد", "غرق", "غرقت", "استشهد", "استشهدت", "اعتقل", "شارك",
          "شاركت", "يشارك", "تشارك", "حضر", "حضرت", "يحضر", "وصل", "وصلت", "انضم", "انضمت", "صوت",
          "صوتت", "عاد", "عادت", "بقي", "بقيت", "هناك", "ثمة", "يوجد", "توجد", "بينهم", "بينها",
          "بينهن", "منهم", "منها", "منهن", "فيها", "يعمل", "تعمل", "يعيش", "تعيش", "يعاني", "نزح",
          "نزحت", "فر", "هرب", "استقال", "استقالت", "تأهل", "تأهلت", "مر", "مرت", "مضى", "مضت",
          "تضرر", "تضررت", "أوقف", "انتخب", "تخرج", "تخرجت", "تنافس", "يتنافس", "تتنافس", "اجتمع",
          "يجتمع", "احتشد", "تجمع", "ولد", "مات", "ماتت", "اختفى", "احترق", "احترقت", "انهار",
          "انهارت", "دمر", "دمرت", "أنقذ", "تقدم", "ترشح", "فاز", "فازت");

  private CaseOfNumber() {}

  /** The case of the number at a place of a sentence. */
  static GrammaticalCase at(List<Lexeme> lexemes, int at) {
    String before = Text.bare(lexemes, at - 1);
    boolean subject =
        BEFORE_SUBJECT.contains(before)
            || before.length() > 3
                && before.matches("[وف].*")
                && BEFORE_SUBJECT.contains(before.substring(1));
    return subject ? GrammaticalCase.NOMINATIVE : GrammaticalCase.OBLIQUE;
  }
}
