package rawi.arabic.diacritise;

/**
 * The network's table of words: a word has the two rows that the hash of its letters names, so that
 * two words share both by chance only once in some hundred million pairs.
 */
final class WordTable {
  /** Rows a word has. */
  static final int PLACES = 2;

  /** Rows of the table that words are spread over; the first row stands for what is no word. */
  private static final int ROWS = (1 << 14) - 1;

  private static final int SECOND = 14; // bits that the first place has used up

  private final Alphabet alphabet;

  WordTable(Alphabet alphabet) {
    this.alphabet = alphabet;
  }

  /** Which of the rows a run of letters has; {@code last} is its last letter. */
  long place(Line line, int first, int last, int which) {
    if (!line.isLetter(first)) {
      return 0;
    }
    long hash = Integer.toUnsignedLong(hash(line, first, last));
    return 1 + (which == 0 ? hash : hash >>> SECOND) % ROWS;
  }

  /** FNV-1a, 32 bits, over the numbers of the letters. */
  private int hash(Line line, int first, int last) {
    int hash = 0x811C9DC5;
    for (int i = first; i <= last; i++) {
      hash = (hash ^ alphabet.id(line.at(i))) * 0x01000193;
    }
    return hash;
  }
}
