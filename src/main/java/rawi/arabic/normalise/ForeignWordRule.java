package rawi.arabic.normalise;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words of other scripts, spelled in Arabic letters: acronyms by letter, the rest by sound. */
final class ForeignWordRule implements ReadingRule {
  private static final int LONGEST_ACRONYM = 5;

  private final Transliterator toLatin = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  @Override
  public @Nullable Reading read(List<Lexeme> lexemes, int at) {
    Lexeme lexeme = lexemes.get(at);
    if (!lexeme.is(Lexeme.Kind.FOREIGN)) {
      return null;
    }
    String latin = toLatin.transliterate(lexeme.text()).replaceAll("[^A-Za-z]", "");
    if (latin.isEmpty()) {
      return Reading.silence();
    }
    boolean acronym =
        latin.length() == 1
            || latin.length() <= LONGEST_ACRONYM
                && latin.equals(UCharacter.toUpperCase(Locale.ROOT, latin));
    String words = acronym ? LatinLetters.names(latin) : LatinSounds.spell(latin);
    return Reading.words(lexemes, at, 1, words);
  }
}
