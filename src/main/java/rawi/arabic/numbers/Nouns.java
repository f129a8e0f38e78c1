package rawi.arabic.numbers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rawi.arabic.letters.Marks;
import rawi.files.ResourceLines;

/** The nouns of {@code nouns.tsv}, found by any form in which the press writes them. */
public final class Nouns {
  private final Map<String, Noun> bySingular = new HashMap<>();
  private final Map<String, Noun> byPlural = new HashMap<>();

  /** Reads the list that ships with Rawi. */
  public Nouns() {
    ResourceLines.of(Nouns.class, "nouns.tsv").forEach(this::add);
  }

  private void add(String line) {
    String[] row = line.split("\t", -1);
    Gender gender = row[2].equals("f") ? Gender.FEMININE : Gender.MASCULINE;
    Noun noun = new Noun(row[0], row[1], gender);
    bySingular.putIfAbsent(bare(row[0]), noun);
    byPlural.putIfAbsent(bare(row[1]), noun);
  }

  /** The press writes no hamza under the alif of اِجتماع. */
  private static String bare(String word) {
    return Marks.strip(word);
  }

  /** The noun whose singular this is, with or without the alif of tanween. */
  public Optional<Noun> ofSingular(String word) {
    String bare = bare(word);
    Noun noun = bySingular.get(bare);
    if (noun == null && bare.endsWith("ا")) {
      noun = bySingular.get(bare.substring(0, bare.length() - 1));
    }
    return Optional.ofNullable(noun);
  }

  /** The noun whose plural this is; ون counts as ين. */
  public Optional<Noun> ofPlural(String word) {
    String bare = bare(word);
    Noun noun = byPlural.get(bare);
    if (noun == null && bare.endsWith("ون")) {
      noun = byPlural.get(bare.substring(0, bare.length() - 2) + "ين");
    }
    return Optional.ofNullable(noun);
  }

  /** The noun of which this is the singular or the plural. */
  public Optional<Noun> of(String word) {
    return ofSingular(word).or(() -> ofPlural(word));
  }
}
