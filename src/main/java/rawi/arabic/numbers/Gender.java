package rawi.arabic.numbers;

/** The gender of a noun, in the singular. */
public enum Gender {
  MASCULINE,
  FEMININE
}
