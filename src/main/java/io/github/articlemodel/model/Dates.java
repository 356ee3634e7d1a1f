package io.github.articlemodel.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the date forms of front matter: ISO 8601 calendar dates, with {@code T} or a space before
 * the time, and {@code Z} or an offset with or without colon and space. Nothing is rolled over.
 */
final class Dates {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
              + "(?:(?:[Tt]|[ \\t]+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?"
              + "(?:[ \\t]*(?:([Zz])|([-+])(\\d{2}):?(\\d{2})))?)?");

  private Dates() {}

  /** Returns a LocalDate, LocalDateTime, OffsetDateTime or Instant; empty for any other text. */
  static Optional<Temporal> read(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      return Optional.of(matcher.group(4) == null ? date : withTime(date, matcher));
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  private static Temporal withTime(LocalDate date, Matcher matcher) {
    int second = matcher.group(6) == null ? 0 : number(matcher, 6);
    int nanos =
        matcher.group(7) == null
            ? 0
            : Integer.parseInt((matcher.group(7) + "00000000").substring(0, 9));
    LocalTime time = LocalTime.of(number(matcher, 4), number(matcher, 5), second, nanos);
    LocalDateTime local = LocalDateTime.of(date, time);
    if (matcher.group(8) != null) {
      return local.toInstant(ZoneOffset.UTC);
    }
    if (matcher.group(9) == null) {
      return local;
    }
    int sign = matcher.group(9).equals("-") ? -1 : 1;
    return OffsetDateTime.of(
        local, ZoneOffset.ofHoursMinutes(sign * number(matcher, 10), sign * number(matcher, 11)));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
