package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.model.FieldValue;
import java.time.OffsetDateTime;

/** The texts of values that Pandoc has no type for. */
final class FieldTexts {

  private FieldTexts() {}

  /** Returns the text of a value that is no list and no map. */
  static String of(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return text.value();
    } else if (value instanceof FieldValue.IntegerNumber number) {
      return number.value().toString();
    } else if (value instanceof FieldValue.DecimalNumber number) {
      return number.value().toString();
    } else if (value instanceof FieldValue.Time time) {
      return offset(time.value().toString(), time.value() instanceof OffsetDateTime);
    } else if (value instanceof FieldValue.Opaque opaque) {
      return opaque.raw();
    } else if (value instanceof FieldValue.SpecialNumber number) {
      return switch (number.kind()) {
        case POSITIVE_INFINITY -> "Infinity";
        case NEGATIVE_INFINITY -> "-Infinity";
        case NOT_A_NUMBER -> "NaN";
      };
    } else if (value instanceof FieldValue.Bool bool) {
      return String.valueOf(bool.value());
    }
    return "";
  }

  /** Returns a time whose offset is no name of UTC, as that would be a moment. */
  private static String offset(String text, boolean hasOffset) {
    return hasOffset && text.endsWith("Z") ? text.substring(0, text.length() - 1) + "+00:00" : text;
  }
}
