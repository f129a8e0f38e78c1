package rawi.arabic.letters;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/**
 * Brings Arabic words to one spelling.
 *
 * <ul>
 *   <li>Tatweel, bidi controls and other invisible characters go.
 *   <li>Presentation forms become letters, ligatures as many as they stand for.
 *   <li>Letters of Persian, Urdu and other languages become the Arabic letter that they look like;
 *       those for loan sounds (پ چ ژ ڤ گ) stay.
 *   <li>A letter carries at most a shadda, one vowel mark and a dagger alif, in this order. (NFC
 *       and NFD put the vowel first.)
 *   <li>The tanween of a final alif stands on the letter before it: كتابًا, not كتاباً.
 *   <li>Marks before the first letter, and marks of recitation, go.
 * </ul>
 */
public final class Spelling {
  /** An Arabic letter, then those of other languages that are read as it. */
  private static final String[] LOOK_ALIKES = {
    "كکڪګڬڭڮڱ",
    "گڰڲڳڴ",
    "ييیےېۍۑێۓ",
    "هہھۀەۂ",
    "ةۃ",
    "وۆۇۈۉۋۏۊۅۄ",
    "تٹټٺٿ",
    "دڈډڊڋڌ",
    "رڑړڔڕ",
    "نںڻ",
    "ڤڥ",
    "پڀ",
    "چڇڿ",
    "بٻ",
    "جڄڃ",
  };

  private Spelling() {}

  /** The canonical spelling; it may hold blanks where a ligature stood for several words. */
  public static String canonical(String text) {
    return orderMarks(letters(text));
  }

  private static String letters(String text) {
    String composed = Normalizer2.getNFCInstance().normalize(withoutPresentationForms(text));
    StringBuilder kept = new StringBuilder(composed.length());
    composed.codePoints().map(Spelling::letter).filter(c -> c != 0).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static String withoutPresentationForms(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c != Letters.TATWEEL && UCharacter.getType(c) != Character.FORMAT)
        .forEach(
            c -> {
              if (isPresentationForm(c)) {
                // Forms of marks decompose to a blank or a tatweel with the mark.
                String letters = Normalizer2.getNFKCInstance().normalize(UCharacter.toString(c));
                plain.append(letters.length() > 1 ? letters.replaceAll("^[ \u0640]", "") : letters);
              } else {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }

  private static boolean isPresentationForm(int c) {
    boolean mathematical = c >= 0x1EE00 && c <= 0x1EEFF;
    return c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC || mathematical;
  }

  /** The letter or mark that stands for this code point, or 0 if it is not spoken. */
  private static int letter(int c) {
    if (c == ' ' || c <= 0xFFFF && (Letters.isLetter((char) c) || Marks.isMark((char) c))) {
      return c;
    }
    for (String alike : LOOK_ALIKES) {
      if (alike.indexOf(c) >= 0) {
        return alike.charAt(0);
      }
    }
    return switch (c) {
      case 0x0656 -> Marks.KASRA; // subscript alif
      case 0x0657, 0x065D -> Marks.DAMMA; // inverted, reversed damma
      case 0x0659, 0x065A, 0x065B, 0x065E -> Marks.FATHA;
      case 0x065C, 0x065F, 0x0655 -> Marks.KASRA;
      case 0x08F0 -> Marks.FATHATAN; // open tanween, as in copies of the Quran
      case 0x08F1 -> Marks.DAMMATAN;
      case 0x08F2 -> Marks.KASRATAN;
      case 0x0654, 0x0674 -> Letters.HAMZA; // a hamza that composes with no letter
      case 0x0672, 0x0675 -> Letters.ALIF_HAMZA_ABOVE;
      case 0x0673 -> Letters.ALIF_HAMZA_BELOW;
      case 0x0676, 0x0677 -> Letters.WAW_HAMZA;
      case 0x0678 -> Letters.YA_HAMZA;
      default -> UCharacter.isLetter(c) ? byJoiningGroup(c) : 0;
    };
  }

  /** The Arabic letter of the same skeleton, which Unicode records as the joining group. */
  private static int byJoiningGroup(int c) {
    return switch (UCharacter.getIntPropertyValue(c, UProperty.JOINING_GROUP)) {
      case UCharacter.JoiningGroup.ALEF -> Letters.ALIF;
      case UCharacter.JoiningGroup.BEH -> Letters.BA;
      case UCharacter.JoiningGroup.TEH_MARBUTA -> Letters.TA_MARBUTA;
      case UCharacter.JoiningGroup.HAH -> Letters.HAH;
      case UCharacter.JoiningGroup.DAL -> Letters.DAL;
      case UCharacter.JoiningGroup.REH -> Letters.RA;
      case UCharacter.JoiningGroup.SEEN -> Letters.SIN;
      case UCharacter.JoiningGroup.SAD -> Letters.SAD;
      case UCharacter.JoiningGroup.TAH -> Letters.TAH;
      case UCharacter.JoiningGroup.AIN -> Letters.AYN;
      case UCharacter.JoiningGroup.FEH, UCharacter.JoiningGroup.AFRICAN_FEH -> Letters.FA;
      case UCharacter.JoiningGroup.QAF, UCharacter.JoiningGroup.AFRICAN_QAF -> Letters.QAF;
      case UCharacter.JoiningGroup.KAF, UCharacter.JoiningGroup.SWASH_KAF -> Letters.KAF;
      case UCharacter.JoiningGroup.GAF -> Letters.GAF;
      case UCharacter.JoiningGroup.LAM -> Letters.LAM;
      case UCharacter.JoiningGroup.MEEM -> Letters.MIM;
      case UCharacter.JoiningGroup.NOON, UCharacter.JoiningGroup.AFRICAN_NOON -> Letters.NUN;
      case UCharacter.JoiningGroup.HEH,
          UCharacter.JoiningGroup.KNOTTED_HEH,
          UCharacter.JoiningGroup.HEH_GOAL ->
          Letters.HA;
      case UCharacter.JoiningGroup.WAW -> Letters.WAW;
      case UCharacter.JoiningGroup.YEH,
          UCharacter.JoiningGroup.FARSI_YEH,
          UCharacter.JoiningGroup.YEH_BARREE,
          UCharacter.JoiningGroup.YEH_WITH_TAIL,
          UCharacter.JoiningGroup.ROHINGYA_YEH ->
          Letters.YA;
      default -> 0;
    };
  }

  private static String orderMarks(String letters) {
    StringBuilder ordered = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); ) {
      char letter = letters.charAt(i++);
      int marks = i;
      while (i < letters.length() && Marks.isMark(letters.charAt(i))) {
        i++;
      }
      if (!Marks.isMark(letter)) {
        appendOrdered(ordered, letter, letters.substring(marks, i));
      }
    }
    return ordered.toString();
  }

  private static void appendOrdered(StringBuilder word, char letter, String marks) {
    char vowel = Marks.NONE;
    for (int i = 0; i < marks.length() && vowel == Marks.NONE; i++) {
      char mark = marks.charAt(i);
      vowel = mark == Marks.SHADDA || mark == Marks.DAGGER_ALIF ? Marks.NONE : mark;
    }
    boolean moves = vowel == Marks.FATHATAN && isSeatOfTanween(letter) && endsInBareLetter(word);
    if (moves) {
      word.append(vowel);
    }
    word.append(letter);
    if (marks.indexOf(Marks.SHADDA) >= 0) {
      word.append(Marks.SHADDA);
    }
    if (vowel != Marks.NONE && !moves) {
      word.append(vowel);
    }
    if (marks.indexOf(Marks.DAGGER_ALIF) >= 0) {
      word.append(Marks.DAGGER_ALIF);
    }
  }

  private static boolean isSeatOfTanween(char letter) {
    return letter == Letters.ALIF || letter == Letters.ALIF_MAQSURA;
  }

  private static boolean endsInBareLetter(StringBuilder word) {
    if (word.isEmpty()) {
      return false;
    }
    char last = word.charAt(word.length() - 1);
    return Letters.isLetter(last) || last == Marks.SHADDA;
  }
}
