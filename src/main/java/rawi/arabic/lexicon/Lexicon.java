package rawi.arabic.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rawi.arabic.SpokenText;
import rawi.arabic.Token;
import rawi.arabic.letters.Marks;

/**
 * Knows how words and phrases are said that their letters do not tell.
 *
 * <ul>
 *   <li>The longest phrase wins, then the word as it stands, then the word behind the shortest
 *       prefix, then one with an ending.
 *   <li>Prefixes are و ف ب ك ل س and the article; endings are pronouns, the alif of tanween, the
 *       dual, and ي with what follows it. A single word alone takes an ending.
 *   <li>What stands behind a prefix or before an ending has at least three letters.
 *   <li>The author's marks win: where they contradict an entry, another word is meant.
 *   <li>Letters that the entry leaves bare at its end, and endings, are left to the diacritiser.
 * </ul>
 *
 * <p>Thread-safe.
 */
public final class Lexicon {
  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> phraseStarts = new HashSet<>();
  private int longest = 1;

  private Lexicon() {}

  /**
   * Reads files, of which the later win.
   *
   * @throws LexiconFailure if one cannot be read, or a line of it is wrong
   */
  public static Lexicon read(List<Path> files) {
    Lexicon lexicon = new Lexicon();
    files.forEach(file -> LexiconFile.read(file).forEach(lexicon::add));
    return lexicon;
  }

  private void add(Entry entry) {
    List<String> words = entry.written();
    entries.put(entry.word(), entry);
    if (words.size() > 1) {
      phraseStarts.add(words.get(0));
      longest = Math.max(longest, words.size());
    }
  }

  /** How many words and phrases it knows. */
  public int size() {
    return entries.size();
  }

  /** The sentence with the lexicon's marks and sounds on the words that it knows. */
  public SpokenText apply(SpokenText text) {
    return consult(text).text();
  }

  /** As {@link #apply}, with what has to be known behind the diacritiser. */
  public Consultation consult(SpokenText text) {
    List<Token> said = new ArrayList<>();
    Map<Integer, BitSet> silent = new HashMap<>();
    for (int at = 0; at < text.tokens().size(); ) {
      List<Token> words = words(text.tokens(), at);
      Found found = longest(words);
      if (found == null) {
        said.add(text.tokens().get(at++));
      } else {
        for (Match.Word word : found.words()) {
          silent.put(said.size(), word.silent());
          said.add(word.token());
        }
        at += found.length();
      }
    }
    return new Consultation(new SpokenText(said), silent);
  }

  private record Found(int length, List<Match.Word> words) {}

  /** As many words from a place on as the longest phrase has, up to a mark or to given sounds. */
  private List<Token> words(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size()
        && end - at < longest
        && tokens.get(end).isWord()
        && tokens.get(end).ipa() == null) {
      end++;
    }
    return tokens.subList(at, end);
  }

  private @Nullable Found longest(List<Token> words) {
    if (words.isEmpty()) {
      return null;
    }
    List<Prefix.Split> splits = Prefix.splits(Marks.strip(words.get(0).text()));
    for (int length = words.size(); length > 0; length--) {
      List<Match.Word> said = match(words.subList(0, length), splits);
      if (said != null) {
        return new Found(length, said);
      }
    }
    return null;
  }

  private @Nullable List<Match.Word> match(List<Token> words, List<Prefix.Split> splits) {
    StringBuilder others = new StringBuilder();
    words.stream().skip(1).forEach(word -> others.append(' ').append(Marks.strip(word.text())));
    for (Prefix.Split split : splits) {
      boolean possible = words.size() == 1 || phraseStarts.contains(split.rest());
      List<Match.Word> said =
          possible ? said(words, split.rest() + others, split.prefix(), null) : null;
      if (said != null) {
        return said;
      }
    }
    return words.size() == 1 ? withEnding(words, splits) : null;
  }

  private @Nullable List<Match.Word> withEnding(List<Token> word, List<Prefix.Split> splits) {
    for (Prefix.Split split : splits) {
      for (Ending.Split cut : Ending.splits(split.rest(), split.prefix())) {
        List<Match.Word> said = said(word, cut.stem(), split.prefix(), cut.ending());
        if (said != null) {
          return said;
        }
      }
    }
    return null;
  }

  private @Nullable List<Match.Word> said(
      List<Token> words, String key, Prefix prefix, @Nullable Ending ending) {
    Entry entry = entries.get(key);
    if (entry == null || !prefix.fits(entry)) {
      return null;
    }
    return new Match(words, entry, prefix, ending).said();
  }
}
