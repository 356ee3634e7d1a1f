package io.github.articlemodel.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * One reading of an ISO 8601 calendar date, from left to right: {@code yyyy-MM-dd}, with one digit
 * or two for month, day and hour; after {@code T} or blanks a time with or without seconds and
 * their fraction; and then, with or without blanks, {@code Z} or an offset with or without colon.
 */
final class IsoDate {

  private static final int NO_NUMBER = -1;
  private static final int NANO_DIGITS = 9;

  private final String text;
  private int at;
  private int digits;

  private IsoDate(String text) {
    this.text = text;
  }

  /** Returns a LocalDate, LocalDateTime, OffsetDateTime or Instant; null for any other text. */
  static @Nullable Temporal read(String text) {
    try {
      return new IsoDate(text).date();
    } catch (DateTimeException noSuchDate) {
      return null;
    }
  }

  private @Nullable Temporal date() {
    int year = number(4, 4);
    if (year < 0 || !take('-')) {
      return null;
    }
    int month = number(1, 2);
    if (month < 0 || !take('-')) {
      return null;
    }
    int day = number(1, 2);
    if (day < 0) {
      return null;
    }
    boolean timed = at < text.length();
    if (timed && !take('T') && !take('t') && skipBlanks() == 0) {
      return null;
    }
    LocalTime time = timed ? time() : null;
    if (timed && time == null) {
      return null;
    }
    LocalDate date = LocalDate.of(year, month, day);
    return time == null ? date : zoned(LocalDateTime.of(date, time));
  }

  private @Nullable LocalTime time() {
    int hour = number(1, 2);
    if (hour < 0 || !take(':')) {
      return null;
    }
    int minute = number(2, 2);
    if (minute < 0 || !take(':')) {
      return minute < 0 ? null : LocalTime.of(hour, minute);
    }
    int second = number(2, 2);
    int nano = second >= 0 && take('.') ? nano() : 0;
    return second < 0 || nano < 0 ? null : LocalTime.of(hour, minute, second, nano);
  }

  private int nano() {
    int fraction = number(1, NANO_DIGITS);
    for (int i = digits; fraction > 0 && i < NANO_DIGITS; i++) {
      fraction *= 10;
    }
    return fraction;
  }

  private @Nullable Temporal zoned(LocalDateTime local) {
    if (at == text.length()) {
      return local;
    }
    skipBlanks();
    if (take('Z') || take('z')) {
      return at == text.length() ? local.toInstant(ZoneOffset.UTC) : null;
    }
    boolean minus = take('-');
    if (!minus && !take('+')) {
      return null;
    }
    int hours = number(2, 2);
    take(':');
    int minutes = number(2, 2);
    if (hours < 0 || minutes < 0 || at < text.length()) {
      return null;
    }
    int sign = minus ? -1 : 1;
    return OffsetDateTime.of(local, ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
  }

  /** Reads digits, as many as there are up to the most; {@link #NO_NUMBER} for too few of them. */
  private int number(int least, int most) {
    int start = at;
    int number = 0;
    while (at < text.length() && at - start < most && isDigit(text.charAt(at))) {
      number = number * 10 + text.charAt(at) - '0';
      at++;
    }
    digits = at - start;
    return digits < least ? NO_NUMBER : number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean take(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private int skipBlanks() {
    int start = at;
    while (at < text.length() && Literals.isBlank(text.charAt(at))) {
      at++;
    }
    return at - start;
  }
}
