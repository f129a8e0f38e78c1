package rawi.engine.marytts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.Phoneme;

/**
 * The phones of a voice: their features, and which of them say our sounds.
 *
 * <p>Read from a text of four columns with tabs between them: phone, kind, sounds, features. {@code
 * voices/nah/phones.tsv} explains them. Immutable.
 */
final class PhoneTable {
  private static final String LONG = "ː";
  private static final String LAX = "-";
  private static final String DARK = ".";

  /** A phone as the voice was trained. */
  record Entry(String symbol, String kind, Map<String, String> features) {
    boolean isSilence() {
      return kind.equals("silence");
    }
  }

  private final Path file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<String>> sounds = new LinkedHashMap<>();
  private final Set<String> darken = new HashSet<>();
  private final Set<String> darkenNext = new HashSet<>();

  private PhoneTable(Path file) {
    this.file = file;
  }

  /**
   * Reads a table.
   *
   * @throws rawi.engine.SpeechFailure if it cannot be read, or does not hold all that is needed;
   *     with the file and the line
   */
  static PhoneTable read(Path file) {
    PhoneTable table = new PhoneTable(file);
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw MaryTtsFailures.badTable(file, 0, "it cannot be read: " + e, e);
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("# ") && !lines.get(i).equals("#")) {
        table.add(lines.get(i), i + 1);
      }
    }
    table.check();
    return table;
  }

  private void add(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 4) {
      throw MaryTtsFailures.badTable(file, number, columns.length + " columns, not 4", null);
    }
    List<String> symbols = words(columns[0]);
    switch (columns[1]) {
      case "silence", "vowel", "consonant" -> addEntry(columns, number);
      case "phones" -> requireEntries(symbols, number);
      case "darken" -> darken.addAll(requireEntries(symbols, number));
      case "darkenNext" -> darkenNext.addAll(requireEntries(symbols, number));
      default -> throw MaryTtsFailures.badTable(file, number, "the kind " + columns[1], null);
    }
    for (String sound : words(columns[2])) {
      if (sounds.put(sound, symbols) != null) {
        throw MaryTtsFailures.badTable(file, number, sound + " stands twice", null);
      }
    }
  }

  private void addEntry(String[] columns, int number) {
    Map<String, String> features = new LinkedHashMap<>();
    for (String feature : words(columns[3])) {
      String[] pair = feature.split("=", -1);
      if (pair.length != 2 || pair[0].isEmpty() || pair[1].isEmpty()) {
        throw MaryTtsFailures.badTable(file, number, "the feature " + feature, null);
      }
      features.put(pair[0], pair[1]);
    }
    String symbol = columns[0];
    if (symbol.isEmpty() || symbol.contains(" ")) {
      throw MaryTtsFailures.badTable(file, number, "the phone \"" + symbol + "\"", null);
    }
    if (entries.put(symbol, new Entry(symbol, columns[1], features)) != null) {
      throw MaryTtsFailures.badTable(file, number, symbol + " stands twice", null);
    }
  }

  private List<String> requireEntries(List<String> symbols, int number) {
    for (String symbol : symbols) {
      if (!entries.containsKey(symbol)) {
        throw MaryTtsFailures.badTable(file, number, "no phone " + symbol + " above", null);
      }
    }
    return symbols;
  }

  private void check() {
    if (entries.values().stream().filter(Entry::isSilence).count() != 1) {
      throw MaryTtsFailures.badTable(file, 0, "not one phone of the kind silence", null);
    }
    for (Phoneme phoneme : Phoneme.values()) {
      if (!sounds.containsKey(phoneme.ipa())) {
        throw MaryTtsFailures.badTable(file, 0, "no phone says " + phoneme.ipa(), null);
      }
    }
  }

  private static List<String> words(String column) {
    return column.isBlank() ? List.of() : List.of(column.strip().split(" +"));
  }

  /** All phones, in the order of the table. */
  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The phones that say each sound of a word, at least one a sound. */
  List<List<String>> of(List<Phone> word) {
    List<List<String>> said = new ArrayList<>();
    for (int at = 0; at < word.size(); at++) {
      Phone phone = word.get(at);
      said.add(phone.phoneme().isVowel() ? vowel(word, at) : consonant(phone));
    }
    return said;
  }

  private List<String> consonant(Phone phone) {
    String ipa = phone.phoneme().ipa();
    List<String> single = known(ipa);
    if (!phone.isLong()) {
      return single;
    }
    List<String> doubled = sounds.get(ipa + LONG);
    if (doubled != null) {
      return doubled;
    }
    List<String> twice = new ArrayList<>(single);
    twice.addAll(single);
    return twice;
  }

  private List<String> vowel(List<Phone> word, int at) {
    Phone phone = word.get(at);
    String ipa = phone.phoneme().ipa();
    String dark = isDark(word, at) ? DARK : "";
    String lax = isLax(word, at) ? LAX : "";
    String length = phone.isLong() ? LONG : "";
    for (String name : List.of(length + lax + dark, length + dark, length + lax, length, dark)) {
      @Nullable List<String> said = sounds.get(ipa + name);
      if (said != null) {
        return said;
      }
    }
    return known(ipa);
  }

  private boolean isDark(List<Phone> word, int at) {
    boolean after =
        at > 0 && isAnyOf(word.get(at - 1), darken)
            || at > 0 && isAnyOf(word.get(at - 1), darkenNext);
    return after || at + 1 < word.size() && isAnyOf(word.get(at + 1), darken);
  }

  private boolean isAnyOf(Phone phone, Set<String> symbols) {
    return symbols.contains(known(phone.phoneme().ipa()).get(0));
  }

  /** In the last syllable of a word of several, where one consonant closes it. */
  private static boolean isLax(List<Phone> word, int at) {
    return at == word.size() - 2
        && !word.get(at).isLong()
        && !word.get(at + 1).phoneme().isVowel()
        && word.subList(0, at).stream().anyMatch(phone -> phone.phoneme().isVowel());
  }

  private List<String> known(String ipa) {
    List<String> said = sounds.get(ipa);
    if (said == null) {
      throw new IllegalStateException(file + " was read without " + ipa);
    }
    return said;
  }
}
