package rawi.arabic.lexicon;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a lexicon from a file.
 *
 * <ul>
 *   <li>A line is {@code WORD<tab>VOCALISED} or {@code WORD<tab>/IPA/}.
 *   <li>What stands behind # is a comment; empty lines count for nothing.
 *   <li>Behind a comment line that ends in {@value #RESPELLED}, up to the next comment with words,
 *       VOCALISED may have other letters than WORD.
 * </ul>
 */
final class LexiconFile {
  private static final String RESPELLED = "(respelled)";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private boolean respelled;

  private LexiconFile(Path file) {
    this.file = file;
  }

  /**
   * All entries in their order.
   *
   * @throws LexiconFailure if the file cannot be read, or a line is wrong
   */
  static List<Entry> read(Path file) {
    return new LexiconFile(file).entries();
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String content = line.replaceFirst("#.*", "").strip();
      if (!content.isEmpty()) {
        entries.add(entry(i + 1, line.replaceFirst("\\s*#.*", "")));
      } else if (line.strip().matches("#.*\\S.*")) {
        respelled = line.strip().endsWith(RESPELLED);
      }
    }
    return entries;
  }

  private List<String> lines() {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      if (!lines.isEmpty() && lines.get(0).startsWith(BYTE_ORDER_MARK)) {
        lines.set(0, lines.get(0).substring(1));
      }
      return lines;
    } catch (NoSuchFileException e) {
      throw new LexiconFailure(file, "is not there", "Look at the path again.", e);
    } catch (CharacterCodingException e) {
      throw new LexiconFailure(file, "is not text in UTF-8", "Save it as UTF-8.", e);
    } catch (IOException e) {
      throw new LexiconFailure(file, "cannot be read: " + e, "Make it a readable file.", e);
    }
  }

  private Entry entry(int number, String line) {
    try {
      return new EntryLine(line, respelled).entry();
    } catch (EntryLine.Mistake mistake) {
      throw new LexiconFailure(file, number, mistake.problem(), mistake.remedy());
    }
  }
}
