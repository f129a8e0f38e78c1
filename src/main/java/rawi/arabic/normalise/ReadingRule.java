package rawi.arabic.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows how one kind of thing in a sentence is read aloud.
 *
 * <p>A new kind is a new class, and a line in {@link Normaliser}.
 */
interface ReadingRule {
  /**
   * Reads what begins at one place of a sentence.
   *
   * @param lexemes the sentence
   * @param at the place, less than {@code lexemes.size()}
   * @return what is said, and how many lexemes that covers; null where nothing of this kind begins
   */
  @Nullable Reading read(List<Lexeme> lexemes, int at);
}
