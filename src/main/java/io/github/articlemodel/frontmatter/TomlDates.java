package io.github.articlemodel.frontmatter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and times (TOML 1.0.0, <a href="https://toml.io/en/v1.0.0#offset-date-time">Offset
 * Date-Time</a> and the three after it).
 */
final class TomlDates {

  private static final int DATE = "2024-11-25".length();
  private static final int TIME = "10:46:00".length();
  private static final int MAX_FRACTION = 9;

  private TomlDates() {}

  /** Returns whether a text has the shape of the start of a date. */
  static boolean startsWithDate(String text) {
    return fits(text, 0, "dddd-dd-dd");
  }

  /** Returns whether a text has the shape of the start of a time of day. */
  static boolean startsWithTime(String text) {
    return fits(text, 0, "dd:");
  }

  /**
   * Returns the date or time; null where the text is none. It has at most nine digits of seconds.
   */
  static @Nullable Temporal of(String raw) {
    try {
      if (!startsWithDate(raw)) {
        return isTime(raw, 0) == raw.length() ? LocalTime.parse(raw) : null;
      }
      if (raw.length() == DATE) {
        return LocalDate.parse(raw);
      }
      int time = "tT ".indexOf(raw.charAt(DATE)) < 0 ? -1 : isTime(raw, DATE + 1);
      if (time < 0) {
        return null;
      }
      String standard = raw.substring(0, DATE) + "T" + raw.substring(DATE + 1);
      if (time == raw.length()) {
        return LocalDateTime.parse(standard);
      }
      if (fits(raw, time, "Z") || fits(raw, time, "z")) {
        String instant = standard.substring(0, time) + "Z";
        // Instant.parse takes an hour 24 and a second 60 too
        return raw.length() == time + 1 ? OffsetDateTime.parse(instant).toInstant() : null;
      }
      boolean offset = fits(raw, time, "+dd:dd") || fits(raw, time, "-dd:dd");
      return offset && raw.length() == time + 6 ? OffsetDateTime.parse(standard) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Returns the end of a time of day with seconds, which starts at an offset; -1 if none does. */
  private static int isTime(String raw, int from) {
    if (!fits(raw, from, "dd:dd:dd")) {
      return -1;
    }
    int at = from + TIME;
    if (at < raw.length() && raw.charAt(at) == '.') {
      int end = digitsEnd(raw, at + 1);
      return end == at + 1 || end - at - 1 > MAX_FRACTION ? -1 : end;
    }
    return at;
  }

  /** Returns the text with no more than nine digits of a fraction of a second. */
  static String withoutExcess(String raw) {
    int dot = raw.indexOf('.');
    int end = dot < 0 ? 0 : digitsEnd(raw, dot + 1);
    return end - dot - 1 > MAX_FRACTION
        ? raw.substring(0, dot + 1 + MAX_FRACTION) + raw.substring(end)
        : raw;
  }

  private static int digitsEnd(String raw, int from) {
    int at = from;
    while (at < raw.length() && isDigit(raw.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean fits(String text, int from, String shape) {
    if (text.length() < from + shape.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      char c = text.charAt(from + i);
      if (shape.charAt(i) == 'd' ? !isDigit(c) : c != shape.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
