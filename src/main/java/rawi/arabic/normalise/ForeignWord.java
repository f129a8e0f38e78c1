package rawi.arabic.normalise;

import java.util.List;
import rawi.arabic.Token;
import rawi.arabic.phonemes.Ipa;
import rawi.arabic.phonemes.Phone;
import rawi.arabic.phonemes.SpokenWord;

/**
 * A word of another language as it is said.
 *
 * @param spelling in Arabic letters, vocalised
 * @param ipa its sounds, in the alphabet of {@link Ipa}
 */
record ForeignWord(String spelling, String ipa) {
  /** A word of these sounds, of which the first is a consonant. */
  static ForeignWord of(List<Phone> phones) {
    return new ForeignWord(LoanSpelling.spell(phones), Ipa.of(new SpokenWord(phones)));
  }

  /** A word of sounds that are written in the alphabet of {@link Ipa}. */
  static ForeignWord of(String ipa) {
    return of(LoanPhones.opened(Ipa.parse(ipa).phones()));
  }

  /** The sounds one by one. */
  List<Phone> phones() {
    return Ipa.parse(ipa).phones();
  }

  /** What is said for the stretch of a sentence. */
  Token token(int start, int end) {
    return Token.word(spelling, start, end).spokenAs(ipa);
  }
}
