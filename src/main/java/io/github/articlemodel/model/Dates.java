package io.github.articlemodel.model;

import java.time.Month;
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
    return Optional.ofNullable(IsoDate.read(text));
  }
}
