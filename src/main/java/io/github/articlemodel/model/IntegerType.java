package io.github.articlemodel.model;

import java.math.BigInteger;

/** Reads a whole number. */
record IntegerType() implements FieldType<BigInteger> {

  /** Reading digits takes time that grows with the square of their number. */
  private static final int MAX_DIGITS = 1000;

  @Override
  public FieldReading<BigInteger> read(String name, FieldValue value) {
    if (value instanceof FieldValue.IntegerNumber number) {
      return FieldReading.of(number.value());
    }
    if (value instanceof FieldValue.Text text && isWhole(text.value())) {
      BigInteger number = new BigInteger(text.value());
      return FieldReading.noted(
          number,
          "field.form",
          "\"" + text.value() + "\" is a text, read as " + number,
          "write " + number + " without quotes");
    }
    return TextType.wrongKind(name, value, "a whole number");
  }

  private static boolean isWhole(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    return text.length() > start
        && text.length() <= MAX_DIGITS
        && text.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
  }
}
