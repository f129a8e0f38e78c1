package rawi.arabic.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sign of a hashtag, before a word, is said as "tag"; that of an account as "account". */
final class HashtagRule implements ReadingRule {
  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    if (!Text.isSign(lexemes, at, "#@") || !Text.touch(lexemes, at, 2)) {
      return null;
    }
    boolean word =
        lexemes.get(at + 1).is(Lexeme.Kind.ARABIC) || lexemes.get(at + 1).is(Lexeme.Kind.FOREIGN);
    String said = lexemes.get(at).isSign("#") ? "وَسْم" : "حِسَاب";
    String before = Text.bare(lexemes, at - 1).replaceFirst("^(ال|بال|وال|[وبف])", "");
    boolean announced = before.matches("وسم|هاشتاغ|هاشتاج|حملة|حساب|حسابه|حسابها");
    if (word && announced) {
      return Reading.silence();
    }
    return word ? Reading.words(lexemes, at, 1, said) : null;
  }
}
