package rawi.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import rawi.SilenceBetween;

/** A pause on the command line, in milliseconds. */
final class Millis implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String value) {
    if (value.matches("\\d{1,9}") && Integer.parseInt(value) <= SilenceBetween.LONGEST) {
      return Integer.valueOf(value);
    }
    throw new TypeConversionException(
        "'%s' is not a whole number of milliseconds from 0 to %d"
            .formatted(value, SilenceBetween.LONGEST));
  }
}
