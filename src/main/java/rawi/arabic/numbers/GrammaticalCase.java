package rawi.arabic.numbers;

/** The cases that can be heard in number words: ون and ان, or ين. */
public enum GrammaticalCase {
  NOMINATIVE,
  /** Accusative and genitive. */
  OBLIQUE
}
