package io.github.articlemodel.jsontree;

import io.github.articlemodel.model.FieldValue.SpecialNumber;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Optional;

/**
 * The tags of values that JSON does not have. The text of a {@code $date} tells its precision:
 * without a time, without an offset, with an offset such as {@code +00:00}, or {@code Z} for an
 * instant.
 */
final class Tags {

  /** What each tag begins with, and no name of a field in a plain object. */
  static final String START = "$";

  static final String DATE = "$date";
  static final String TIME = "$time";
  static final String NUMBER = "$number";
  static final String OPAQUE = "$opaque";
  static final String FIELDS = "$fields";

  private static final Map<String, SpecialNumber.Kind> SPECIAL =
      Map.of(
          "Infinity", SpecialNumber.Kind.POSITIVE_INFINITY,
          "-Infinity", SpecialNumber.Kind.NEGATIVE_INFINITY,
          "NaN", SpecialNumber.Kind.NOT_A_NUMBER);

  private Tags() {}

  static String special(SpecialNumber.Kind kind) {
    return SPECIAL.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  static Optional<SpecialNumber.Kind> special(String text) {
    return Optional.ofNullable(SPECIAL.get(text));
  }

  /** {@return the time of a {@code $time}; empty for a text that is none} */
  static Optional<Temporal> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  /** {@return what a {@code $date} says; empty for a text that is no date} */
  static Optional<Temporal> date(String text) {
    try {
      int time = text.indexOf('T');
      if (time < 0) {
        return Optional.of(LocalDate.parse(text));
      }
      if (text.endsWith("Z")) {
        return instant(text);
      }
      boolean offset = text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
      return Optional.of(offset ? OffsetDateTime.parse(text) : LocalDateTime.parse(text));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  /** Reads an instant; 24:00 and a leap second, which would become another moment, are none. */
  private static Optional<Temporal> instant(String text) {
    TemporalAccessor read = DateTimeFormatter.ISO_INSTANT.parse(text);
    boolean exact = !text.contains("T24") && !read.query(DateTimeFormatter.parsedLeapSecond());
    return exact ? Optional.of(Instant.from(read)) : Optional.empty();
  }
}
