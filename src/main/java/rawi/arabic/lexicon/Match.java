package rawi.arabic.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rawi.arabic.Token;
import rawi.arabic.letters.Letter;
import rawi.arabic.phonemes.Ipa;
import rawi.arabic.phonemes.SpokenWord;

/**
 * Words of a sentence that an entry covers.
 *
 * @param words of the sentence
 * @param entry that covers them
 * @param prefix before the first of them
 * @param ending behind the only one of them; null for none
 */
record Match(List<Token> words, Entry entry, Prefix prefix, @Nullable Ending ending) {
  /**
   * A word that is said.
   *
   * @param token the word
   * @param silent which of its letters stay without marks
   */
  record Word(Token token, BitSet silent) {}

  /** What is said for the words; null where the author's marks say that other words are meant. */
  @Nullable List<Word> said() {
    if (entry.pronunciation() instanceof Pronunciation.Sounded sounded) {
      return sounded(sounded);
    }
    return spelled((Pronunciation.Spelled) entry.pronunciation());
  }

  private @Nullable List<Word> sounded(Pronunciation.Sounded sounded) {
    if (ending != null || !words.stream().allMatch(Match::isPlain)) {
      return null;
    }
    List<Word> said = new ArrayList<>();
    for (int i = 0; i < sounded.words(); i++) {
      SpokenWord word = sounded.sounds().get(i);
      SpokenWord whole = i == 0 ? prefix.before(word, entry.word()) : word;
      said.add(new Word(token(i).spokenAs(Ipa.of(whole)), new BitSet()));
    }
    return said;
  }

  private @Nullable List<Word> spelled(Pronunciation.Spelled spelled) {
    boolean wordByWord = entry.isWordByWord();
    if (!wordByWord && !words.stream().allMatch(Match::isPlain)) {
      return null;
    }
    List<Word> said = new ArrayList<>();
    for (int i = 0; i < spelled.words(); i++) {
      Template template = template(spelled, i);
      List<Letter> written = wordByWord ? Letter.of(words.get(i).text()) : List.of();
      if (template == null || !template.agrees(written)) {
        return null;
      }
      said.add(new Word(token(i).withText(template.fill(written)), template.silent()));
    }
    return said;
  }

  private @Nullable Template template(Pronunciation.Spelled spelled, int at) {
    Template word = Template.of(spelled.spellings().get(at));
    if (ending != null) {
      boolean definite = prefix.hasArticle() || entry.word().startsWith("ال");
      if (!ending.fits(word, definite)) {
        return null;
      }
      word = ending.behind(word, definite, lastLetterOfStem(ending));
    }
    return at == 0 ? prefix.before(word) : word;
  }

  private char lastLetterOfStem(Ending behind) {
    List<Letter> written = Letter.of(words.get(0).text());
    return written.get(written.size() - behind.letters().length() - 1).letter();
  }

  /** The word that is replaced; where their numbers differ, each stands for the whole phrase. */
  private Token token(int at) {
    if (entry.isWordByWord()) {
      return words.get(at);
    }
    Token last = words.get(words.size() - 1);
    return Token.word(words.get(0).text(), words.get(0).start(), last.end());
  }

  private static boolean isPlain(Token word) {
    return Written.hasNoMarksButItsEnding(Letter.of(word.text()));
  }
}
