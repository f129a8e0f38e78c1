package rawi.arabic.normalise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rawi.arabic.numbers.Cardinal;
import rawi.arabic.numbers.Definite;
import rawi.arabic.numbers.Gender;
import rawi.arabic.numbers.GrammaticalCase;
import rawi.arabic.numbers.Noun;
import rawi.arabic.numbers.Nouns;
import rawi.arabic.numbers.Ordinal;

/**
 * Numbers that say which one: المركز الـ3, الذكرى الـ50, القرن 19, المادة 5.
 *
 * <p>Behind a plural the number with the article counts: الأشهر الـ6 is said الأشهر الستة.
 */
final class OrdinalRule implements ReadingRule {
  /** Nouns whose number is an ordinal even without the article. */
  private static final Set<String> NUMBERED =
      Set.of(
          "القرن", "المادة", "الطبعة", "الدورة", "المرتبة", "المركز", "الجولة", "الحلقة", "النسخة",
          "الفقرة", "الذكرى", "الصف", "الباب", "الفصل", "الدقيقة", "الصفحة", "الطابق");

  private static final Set<String> ARTICLES = Set.of("ال", "وال", "بال", "لل", "كال", "فال");

  private final Nouns nouns;

  OrdinalRule(Nouns nouns) {
    this.nouns = nouns;
  }

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    String article = Text.bare(lexemes, at);
    boolean joined = ARTICLES.contains(article) && Text.touch(lexemes, at, 2);
    int place = joined ? at + 1 : at;
    int number = Text.number(lexemes, place, 4);
    boolean bareNumber =
        !joined && NUMBERED.contains(Text.bare(lexemes, at - 1).replaceFirst("^[وفبك](?=ال)", ""));
    boolean fits =
        number >= 1 && number <= Ordinal.LARGEST && !NumberLiteral.continues(lexemes, place);
    if (!fits || !joined && !bareNumber || isCounted(lexemes, place + 1)) {
      return null;
    }
    String word = Text.bare(lexemes, at - 1);
    String owned = owned(word);
    String before = owned.isEmpty() ? word.replaceFirst("^[وفبك]?ال|^لل", "") : owned;
    boolean definite = !before.equals(word);
    Optional<Noun> plural = definite ? nouns.ofPlural(before) : Optional.empty();
    boolean sound = before.endsWith("ين") || before.endsWith("ون");
    if (!definite) {
      return null;
    }
    String words =
        plural.isPresent() || sound
            ? Definite.words(
                Cardinal.words(
                    number,
                    plural.map(Noun::gender).orElse(Gender.MASCULINE),
                    GrammaticalCase.OBLIQUE),
                "ال")
            : Ordinal.words(number, gender(before));
    String prefix = article.startsWith("ال") || !joined ? "" : article.substring(0, 1);
    return Reading.words(lexemes, at, joined ? 2 : 1, prefix + words);
  }

  /** The noun of "its day", which its pronoun makes definite; "" if the word is no such noun. */
  private String owned(String word) {
    String stem = word.replaceFirst("(ها|هم|هن|هما|نا|كم|ه|ك|ي)$", "");
    for (String bare : List.of(stem, stem.replaceFirst("^[وفبل]", ""))) {
      String noun = bare.endsWith("ت") ? bare.substring(0, bare.length() - 1) + "ة" : bare;
      boolean known = nouns.of(noun).isPresent() || nouns.of(bare).isPresent();
      if (!stem.equals(word) && known) {
        return nouns.of(bare).isPresent() ? bare : noun;
      }
    }
    return "";
  }

  /** A counted noun follows: "the twenty countries", not "the twentieth". */
  private boolean isCounted(List<Lexeme> lexemes, int at) {
    String next = Text.bare(lexemes, at);
    return nouns.of(next).isPresent() && !next.startsWith("ال");
  }

  private Gender gender(String noun) {
    return nouns.of(noun).map(Noun::gender).orElseGet(() -> byEnding(noun));
  }

  private static Gender byEnding(String noun) {
    return noun.endsWith("ى") ? Gender.FEMININE : CountedNoun.gender(noun);
  }
}
