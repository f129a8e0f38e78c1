package rawi.arabic.lexicon;

import java.util.ArrayList;
import java.util.List;
import rawi.arabic.letters.Letters;
import rawi.arabic.letters.Marks;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.Phoneme;
import rawi.arabic.phonemes.SpokenWord;

/**
 * The letters before a word of the lexicon: particles, then perhaps the article.
 *
 * @param particles some of و ف ب ك ل س
 * @param article what became of the article
 */
record Prefix(String particles, Article article) {
  /** What stands between the particles and the word. */
  enum Article {
    /** No article. */
    NONE,
    /** ال. */
    WHOLE,
    /** The article behind ل, without its alif: للسودان. */
    WITHOUT_ALIF,
    /** That of the entry itself, behind ل: لليمن. */
    OWN_WITHOUT_ALIF,
    /** That of the entry itself, behind ل, before another ل: للاذقية. */
    OWN_WITHOUT_ALIF_AND_LAM,
    /** Behind ل, before another ل, it cannot be told whether there is one: للغة, للبنان. */
    UNKNOWN
  }

  /** A word cut in two. */
  record Split(Prefix prefix, String rest) {}

  private static final String ARTICLE = "ال";

  /** What can stand before a word, the shorter first. */
  private static final List<String> PARTICLES =
      List.of("", "و", "ف", "ب", "ك", "ل", "س", "وب", "وك", "ول", "وس", "فب", "فك", "فل", "فس");

  /** Shorter rests are too often the end of another word. */
  private static final int SHORTEST_REST = 3;

  /** The ways to cut a word, the shorter prefix first; the first is the word as it stands. */
  static List<Split> splits(String word) {
    List<Split> splits = new ArrayList<>();
    for (String particles : PARTICLES) {
      if (word.startsWith(particles)) {
        addSplits(particles, word.substring(particles.length()), splits);
      }
    }
    return splits;
  }

  private static void addSplits(String particles, String rest, List<Split> splits) {
    boolean behindLam = particles.endsWith("ل");
    if (behindLam && rest.startsWith("ل")) {
      add(particles, Article.OWN_WITHOUT_ALIF, ARTICLE + rest.substring(1), splits);
      add(particles, Article.WITHOUT_ALIF, rest.substring(1), splits);
      add(particles, Article.OWN_WITHOUT_ALIF_AND_LAM, ARTICLE + rest, splits);
      add(particles, Article.UNKNOWN, rest, splits);
      return;
    }
    add(particles, Article.NONE, rest, splits);
    if (rest.startsWith(ARTICLE) && !behindLam && !particles.endsWith("س")) {
      add(particles, Article.WHOLE, rest.substring(ARTICLE.length()), splits);
    }
  }

  private static void add(String particles, Article article, String rest, List<Split> splits) {
    boolean whole = particles.isEmpty() && article == Article.NONE;
    int letters = rest.length() - (rest.startsWith(ARTICLE) ? ARTICLE.length() : 0);
    if (whole || letters >= SHORTEST_REST) {
      splits.add(new Split(new Prefix(particles, article), rest));
    }
  }

  boolean isEmpty() {
    return particles.isEmpty() && article == Article.NONE;
  }

  boolean hasArticle() {
    return article != Article.NONE && article != Article.UNKNOWN;
  }

  /**
   * Whether the prefix can stand before this entry: س stands before verbs of the present only, and
   * before an adverb in tanween no preposition.
   */
  boolean fits(Entry entry) {
    if (particles.endsWith("س")) {
      return "يتنأ".indexOf(entry.word().charAt(0)) >= 0;
    }
    return !particles.matches(".*[بكل]") || !entry.endsInTanween();
  }

  /** A word with the prefix before it. */
  Template before(Template word) {
    List<Slot> slots = new ArrayList<>();
    particles.chars().forEach(c -> slots.add(Slot.fixed((char) c, vowel((char) c))));
    List<Slot> rest = new ArrayList<>(word.slots());
    switch (article) {
      case NONE -> {}
      case OWN_WITHOUT_ALIF -> rest.remove(0);
      case OWN_WITHOUT_ALIF_AND_LAM -> rest.subList(0, 2).clear();
      case UNKNOWN -> rest.set(0, Slot.open(word.letter(0)));
      case WHOLE -> {
        slots.add(Slot.silent(Letters.ALIF));
        addLam(slots, rest);
      }
      case WITHOUT_ALIF -> addLam(slots, rest);
    }
    if (hasArticle() && word.looksLikeAnAdjective()) {
      rest.set(rest.size() - 2, Slot.open(Letters.YA));
    }
    slots.addAll(rest);
    return new Template(slots);
  }

  private static char vowel(char particle) {
    return particle == Letters.BA || particle == Letters.LAM ? Marks.KASRA : Marks.FATHA;
  }

  /** The article's lam: swallowed by a sun letter, with a helping vowel before hamzat al-wasl. */
  private static void addLam(List<Slot> slots, List<Slot> rest) {
    char first = rest.get(0).letter().letter();
    if (Letters.isSun(first)) {
      slots.add(Slot.silent(Letters.LAM));
      // A doubled letter cannot begin a cluster: تْرَامْب, but التِّرَامْب.
      Slot doubled = rest.get(0).doubled();
      boolean cluster = doubled.letter().vowel() == Marks.SUKUN;
      rest.set(0, cluster ? doubled.fixedWith(Marks.KASRA) : doubled);
    } else {
      slots.add(Slot.fixed(Letters.LAM, first == Letters.ALIF ? Marks.KASRA : Marks.SUKUN));
    }
  }

  /**
   * A word given by its sounds, with those of the prefix before them.
   *
   * @param written the word in letters: the first tells whether it swallows the lam
   */
  SpokenWord before(SpokenWord word, String written) {
    List<Phone> phones = new ArrayList<>();
    particles.chars().forEach(c -> phones.addAll(sounds((char) c)));
    List<Phone> rest = new ArrayList<>(word.phones());
    switch (article) {
      case NONE, OWN_WITHOUT_ALIF, OWN_WITHOUT_ALIF_AND_LAM, UNKNOWN -> {
        boolean joins = !particles.isEmpty() && written.startsWith(ARTICLE);
        rest = joins ? withoutWasl(rest) : rest;
      }
      case WHOLE, WITHOUT_ALIF -> addLam(phones, rest, written.charAt(0));
    }
    phones.addAll(rest);
    return new SpokenWord(phones);
  }

  private static void addLam(List<Phone> phones, List<Phone> rest, char letter) {
    if (phones.isEmpty()) {
      phones.add(Phone.of(Phoneme.GLOTTAL_STOP));
      phones.add(Phone.of(Phoneme.A));
    }
    if (Letters.isSun(letter)) {
      rest.set(0, Phone.ofLong(rest.get(0).phoneme()));
    } else {
      phones.add(Phone.of(Phoneme.L));
    }
  }

  private static List<Phone> withoutWasl(List<Phone> phones) {
    boolean wasl = phones.get(0).phoneme() == Phoneme.GLOTTAL_STOP && phones.size() > 2;
    return wasl ? new ArrayList<>(phones.subList(2, phones.size())) : phones;
  }

  private static List<Phone> sounds(char particle) {
    Phoneme consonant =
        switch (particle) {
          case Letters.WAW -> Phoneme.W;
          case Letters.FA -> Phoneme.F;
          case Letters.BA -> Phoneme.B;
          case Letters.KAF -> Phoneme.K;
          case Letters.LAM -> Phoneme.L;
          default -> Phoneme.S;
        };
    boolean i = vowel(particle) == Marks.KASRA;
    return List.of(Phone.of(consonant), Phone.of(i ? Phoneme.I : Phoneme.A));
  }
}
