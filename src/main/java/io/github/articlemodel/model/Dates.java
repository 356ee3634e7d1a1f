package io.github.articlemodel.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the date forms of front matter: ISO 8601 calendar dates, with {@code T} or a space before
 * the time, and {@code Z} or an offset with or without colon and space. Nothing is rolled over. Of
 * the odd forms, those that real posts have and that say one thing only.
 */
final class Dates {

  /** No date is longer; no text is searched beyond. */
  private static final int LONGEST = 64;

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
              + "(?:(?:[Tt]|[ \\t]+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?"
              + "(?:[ \\t]*(?:([Zz])|([-+])(\\d{2}):?(\\d{2})))?)?");

  /** The offset of a YAML 1.1 timestamp: hours of one or two digits, without minutes. */
  private static final Pattern HOURS = Pattern.compile("(.*:\\d{2}[^-+]*[-+])(\\d{1,2})");

  private static final Pattern MONTH_FIRST =
      Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2}) ([A-Za-z]{3,9})\\.?,? (\\d{4})");

  private Dates() {}

  /**
   * Reads what {@link #read} does not: an offset of hours alone, and a day with an English name of
   * its month, whole or its first three letters.
   */
  static Optional<Temporal> readOddForm(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher hours = HOURS.matcher(text);
    if (hours.matches()) {
      return read(
          hours.group(1) + (hours.group(2).length() == 1 ? "0" : "") + hours.group(2) + "00");
    }
    Matcher words = MONTH_FIRST.matcher(text);
    if (words.matches()) {
      return day(words.group(3), words.group(1), words.group(2));
    }
    words = DAY_FIRST.matcher(text);
    return words.matches() ? day(words.group(3), words.group(2), words.group(1)) : Optional.empty();
  }

  private static Optional<Temporal> day(String year, String name, String day) {
    for (Month month : Month.values()) {
      String whole = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (name.equalsIgnoreCase(whole) || name.equalsIgnoreCase(whole.substring(0, 3))) {
        return read(year + "-" + month.getValue() + "-" + day);
      }
    }
    return Optional.empty();
  }

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
