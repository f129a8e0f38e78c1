package rawi.arabic.normalise;

import java.util.ArrayList;
import java.util.List;
import rawi.arabic.letters.Marks;
import rawi.arabic.phonemes.Ipa;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.Phoneme;
import rawi.arabic.phonemes.SpokenWord;

/**
 * The sounds of و, ف, ب, ك, ل and the article before a word that is given by its sounds.
 *
 * <p>The article's lam becomes the same sound as a consonant that is made with the tip of the
 * tongue (the sun letters, and the loan sound ʒ): it-twiitar.
 */
final class PrefixSounds {
  private static final String ARTICLE = "ال";
  private static final String CONTRACTED_ARTICLE = "لل";

  private PrefixSounds() {}

  /**
   * The sounds of prefix and word together.
   *
   * @param ipa the word's, in the alphabet of {@link Ipa}
   * @param prefix one or more prefixes, in letters with or without marks
   */
  static String before(String ipa, String prefix) {
    String letters = Marks.strip(prefix);
    boolean contracted = letters.endsWith(CONTRACTED_ARTICLE);
    boolean article = contracted || letters.endsWith(ARTICLE);
    String particles = letters.substring(0, letters.length() - (article ? 2 : 0));
    StringBuilder sounds = new StringBuilder();
    for (int i = 0; i < particles.length(); i++) {
      sounds.append(particle(particles.charAt(i)));
    }
    if (!article) {
      return sounds.append(ipa).toString();
    }
    sounds.append(contracted ? "li" : particles.isEmpty() ? "ʔa" : "");
    return withArticle(sounds.toString(), Ipa.parse(ipa).phones());
  }

  private static String withArticle(String before, List<Phone> word) {
    List<Phone> phones = new ArrayList<>(Ipa.parse(before).phones());
    Phone first = word.get(0);
    boolean sun = isSun(first.phoneme());
    phones.add(sun ? Phone.ofLong(first.phoneme()) : Phone.of(Phoneme.L));
    phones.addAll(sun ? word.subList(1, word.size()) : word);
    return Ipa.of(new SpokenWord(phones));
  }

  private static String particle(char letter) {
    return switch (letter) {
      case 'ف' -> "fa";
      case 'ب' -> "bi";
      case 'ك' -> "ka";
      case 'ل' -> "li";
      default -> "wa";
    };
  }

  private static boolean isSun(Phoneme phoneme) {
    return switch (phoneme) {
      case T, TH, D, DH, R, Z, S, SH, SAD, DAD, TAH, ZAH, L, N, ZH -> true;
      default -> false;
    };
  }
}
