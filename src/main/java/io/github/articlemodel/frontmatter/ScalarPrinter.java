package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/** Values without parts as YAML, on one line. */
final class ScalarPrinter {

  private static final int LAST_YEAR = 9999;

  private ScalarPrinter() {}

  /**
   * Returns the text without quotes where that is safe, else in double quotes.
   *
   * @param flow whether it is to stand between brackets
   */
  static String text(String text, boolean flow) {
    return PlainText.isSafe(text, flow) ? text : YamlCharacters.inDoubleQuotes(text);
  }

  /**
   * Returns a value that is neither a list nor a map, or is an empty one.
   *
   * @throws UnsayableValueException if YAML has no word for it
   */
  static String print(FieldValue value, boolean flow) {
    if (value instanceof FieldValue.Text text) {
      return text(text.value(), flow);
    } else if (value instanceof FieldValue.IntegerNumber number) {
      return checked(number.value().toString());
    } else if (value instanceof FieldValue.DecimalNumber number) {
      return checked(decimal(number.value()));
    } else if (value instanceof FieldValue.SpecialNumber number) {
      return special(number.kind());
    } else if (value instanceof FieldValue.Bool bool) {
      return Boolean.toString(bool.value());
    } else if (value instanceof FieldValue.Time time) {
      return time(time.value());
    } else if (value instanceof FieldValue.Sequence) {
      return "[]";
    } else if (value instanceof FieldValue.Mapping) {
      return "{}";
    } else if (value instanceof FieldValue.Opaque opaque) {
      throw new UnsayableValueException(
          "a value that could not be read can't be written: " + opaque.raw());
    }
    return "null";
  }

  private static String checked(String number) {
    if (NumberForm.of(number) == NumberForm.TOO_LARGE) {
      throw new UnsayableValueException(
          "a number of so many digits is not read: "
              + number.substring(0, Math.min(20, number.length())));
    }
    return number;
  }

  /** Returns the number with its scale; it always has a point, which YAML 1.1 asks for. */
  private static String decimal(BigDecimal number) {
    String text = number.toString();
    if (text.indexOf('.') >= 0) {
      return text;
    }
    int exponent = text.indexOf('E');
    int digitsEnd = exponent < 0 ? text.length() : exponent;
    return text.substring(0, digitsEnd) + "." + text.substring(digitsEnd);
  }

  private static String special(FieldValue.SpecialNumber.Kind kind) {
    return switch (kind) {
      case POSITIVE_INFINITY -> ".inf";
      case NEGATIVE_INFINITY -> "-.inf";
      case NOT_A_NUMBER -> ".nan";
    };
  }

  /** Returns the time in ISO 8601, with seconds, as the timestamps of YAML 1.1 have them. */
  private static String time(Temporal value) {
    boolean sayable = true;
    String text;
    if (value instanceof LocalDate date) {
      text = date.toString();
    } else if (value instanceof LocalDateTime time) {
      text = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    } else if (value instanceof OffsetDateTime time) {
      int seconds = time.getOffset().getTotalSeconds();
      sayable = seconds % 60 == 0;
      text =
          DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time)
              + (seconds == 0 ? "+00:00" : time.getOffset().getId());
    } else if (value instanceof Instant instant) {
      text = instant.toString();
    } else {
      throw new UnsayableValueException("YAML has no time of day without a date: " + value);
    }
    if (!sayable || !hasFourDigits(value)) {
      throw new UnsayableValueException("YAML can't say the date " + value);
    }
    return text;
  }

  private static boolean hasFourDigits(Temporal value) {
    int year =
        value instanceof Instant instant
            ? instant.atOffset(ZoneOffset.UTC).getYear()
            : value.get(ChronoField.YEAR);
    return year >= 0 && year <= LAST_YEAR;
  }
}
