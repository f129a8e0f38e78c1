package rawi.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Factors on the command line, within the bounds that speech bears. */
final class Factor {
  private Factor() {}

  /** Of the speaking rate. */
  static final class Rate implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      return within(value, 0.5, 3);
    }
  }

  /** Of the pitch. */
  static final class Pitch implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      return within(value, 0.5, 2);
    }
  }

  private static double within(String value, double least, double most) {
    try {
      double factor = Double.parseDouble(value);
      if (factor >= least && factor <= most) {
        return factor;
      }
    } catch (NumberFormatException e) {
      throw refused(value, least, most);
    }
    throw refused(value, least, most);
  }

  private static TypeConversionException refused(String value, double least, double most) {
    return new TypeConversionException(
        "'%s' is not a number from %s to %s".formatted(value, least, most));
  }
}
