package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/** Values without parts as TOML, on one line. */
final class TomlScalars {

  private static final int LAST_YEAR = 9999;

  private TomlScalars() {}

  /**
   * Returns a value that is neither a list nor a map.
   *
   * @throws UnsayableValueException if TOML has no word for it
   */
  static String print(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return TomlTexts.basic(text.value());
    } else if (value instanceof FieldValue.IntegerNumber number) {
      if (TomlValueReader.isBeyond64Bits(number.value())) {
        throw new UnsayableValueException("TOML has no integer beyond 64 bits");
      }
      return number.value().toString();
    } else if (value instanceof FieldValue.DecimalNumber number) {
      return decimal(number.value());
    } else if (value instanceof FieldValue.SpecialNumber number) {
      return switch (number.kind()) {
        case POSITIVE_INFINITY -> "inf";
        case NEGATIVE_INFINITY -> "-inf";
        case NOT_A_NUMBER -> "nan";
      };
    } else if (value instanceof FieldValue.Bool bool) {
      return Boolean.toString(bool.value());
    } else if (value instanceof FieldValue.Time time) {
      return time(time.value());
    } else if (value instanceof FieldValue.Opaque opaque) {
      throw new UnsayableValueException(
          "a value that could not be read can't be written: " + opaque.raw());
    }
    throw new UnsayableValueException("TOML has no word for null");
  }

  /** Returns the number with its scale; it has a point or an exponent, as no integer has. */
  private static String decimal(BigDecimal number) {
    String text = number.toString();
    String shown = text.indexOf('.') < 0 && text.indexOf('E') < 0 ? text + "e0" : text;
    if (TomlNumbers.of(shown, io.github.articlemodel.model.Written.nowhere()) == null) {
      throw new UnsayableValueException(
          "a number of so many digits is not read: "
              + shown.substring(0, Math.min(20, shown.length())));
    }
    return shown;
  }

  private static String time(Temporal value) {
    if (value instanceof LocalTime time) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    }
    int year =
        value instanceof Instant instant
            ? instant.atOffset(ZoneOffset.UTC).getYear()
            : value.get(ChronoField.YEAR);
    int seconds = value instanceof OffsetDateTime time ? time.getOffset().getTotalSeconds() : 0;
    if (year < 0 || year > LAST_YEAR || seconds % 60 != 0) {
      throw new UnsayableValueException("TOML can't say the date " + value);
    }
    if (value instanceof LocalDateTime time) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    } else if (value instanceof OffsetDateTime time) {
      String offset = seconds == 0 ? "+00:00" : time.getOffset().getId();
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time) + offset;
    } else if (value instanceof LocalDate date) {
      return date.toString();
    }
    return value.toString();
  }
}
