package io.github.articlemodel.model;

import java.util.function.Function;

/** Reads a scalar as a text. */
record TextType() implements FieldType<String> {

  @Override
  public FieldReading<String> read(String name, FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return FieldReading.of(text.value());
    }
    return isScalar(value)
        ? FieldReading.of(
            value.written().raw().orElseGet(() -> String.valueOf(PlainValues.of(value))))
        : wrongKind(name, value, "a text");
  }

  private static boolean isScalar(FieldValue value) {
    return value instanceof FieldValue.IntegerNumber
        || value instanceof FieldValue.DecimalNumber
        || value instanceof FieldValue.SpecialNumber
        || value instanceof FieldValue.Bool
        || value instanceof FieldValue.Time;
  }

  /** Reads a text that must not be empty. */
  static <T> FieldReading<T> nonEmpty(
      String name, FieldValue value, String advice, Function<String, FieldReading<T>> next) {
    return TEXT.read(name, value)
        .then(
            text ->
                text.isEmpty()
                    ? FieldReading.invalid("field.empty", name + " is empty", advice)
                    : next.apply(text));
  }

  /** Says that a value is of another kind. */
  static <T> FieldReading<T> wrongKind(String name, FieldValue value, String expected) {
    if (value instanceof FieldValue.Opaque) {
      return FieldReading.invalid("field.unread", name + " could not be read", "mend its syntax");
    }
    return FieldReading.invalid(
        "field.type", name + " is " + kind(value) + ", expected " + expected, "write " + expected);
  }

  private static String kind(FieldValue value) {
    if (value instanceof FieldValue.Mapping) {
      return "a map";
    }
    if (value instanceof FieldValue.Sequence) {
      return "a list";
    }
    if (value instanceof FieldValue.Text) {
      return "a text";
    }
    if (value instanceof FieldValue.Bool) {
      return "true or false";
    }
    if (value instanceof FieldValue.Time) {
      return "a date or time";
    }
    return value instanceof FieldValue.Null ? "null" : "a number";
  }
}
