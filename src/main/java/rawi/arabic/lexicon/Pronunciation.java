package rawi.arabic.lexicon;

import java.util.List;
import rawi.arabic.letters.Letter;
import rawi.arabic.phonemes.SpokenWord;

/** How an entry is said, word by word. */
sealed interface Pronunciation {
  /** How many words are said. */
  int words();

  /** By spelling with marks. */
  record Spelled(List<List<Letter>> spellings) implements Pronunciation {
    public Spelled {
      spellings = List.copyOf(spellings);
    }

    @Override
    public int words() {
      return spellings.size();
    }
  }

  /** By sounds. */
  record Sounded(List<SpokenWord> sounds) implements Pronunciation {
    public Sounded {
      sounds = List.copyOf(sounds);
    }

    @Override
    public int words() {
      return sounds.size();
    }
  }
}
