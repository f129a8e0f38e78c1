package rawi.arabic.normalise;

/** A stretch of a sentence of one kind: a run of letters of one script, of digits, or one sign. */
record Lexeme(Kind kind, String text, int start, int end) {
  enum Kind {
    /** Arabic letters, with marks, tatweel and invisible signs. */
    ARABIC,
    /** Letters of any other script. */
    FOREIGN,
    /** A web or mail address. */
    ADDRESS,
    /** Digits of any script, without separators. */
    DIGITS,
    /** One code point of any other kind. */
    SIGN
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isSign(String signs) {
    return kind == Kind.SIGN && signs.contains(text);
  }

  /** Whether no blank stands between this and the next. */
  boolean touches(Lexeme next) {
    return end == next.start;
  }
}
