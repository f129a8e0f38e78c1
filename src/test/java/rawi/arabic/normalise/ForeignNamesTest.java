package rawi.arabic.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rawi.arabic.phonemes.Ipa;
import rawi.arabic.phonemes.Phone;

class ForeignNamesTest {
  @Test
  void acronymsAreWellFormed() throws IOException {
    checkTable("acronyms.tsv", "[A-Z]+", 60);
  }

  @Test
  void namesAreWellFormed() throws IOException {
    checkTable("foreign-names.tsv", "[a-z0-9]+( [a-z0-9]+){0,3}", 150);
  }

  /** Every name is there once, and its every word has sounds with at most one stress. */
  private static void checkTable(String resource, String name, int least) throws IOException {
    Set<String> names = new HashSet<>();
    for (String line : lines(resource)) {
      String[] parts = line.split("\t", -1);
      assertThat(parts).as(line).hasSize(2);
      assertThat(parts[0]).matches(name);
      assertThat(names.add(parts[0])).as(line).isTrue();
      for (String word : parts[1].split(" ", -1)) {
        List<Phone> phones = Ipa.parse(word).phones();
        assertThat(phones.get(0).phoneme().isVowel()).as(line).isFalse();
        assertThat(phones.stream().filter(Phone::stressed).count()).as(line).isLessThan(2);
        assertThat(phones).as(line).anyMatch(phone -> phone.phoneme().isVowel());
      }
    }
    assertThat(names).hasSizeGreaterThanOrEqualTo(least);
  }

  private static List<String> lines(String resource) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ForeignNames.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}
