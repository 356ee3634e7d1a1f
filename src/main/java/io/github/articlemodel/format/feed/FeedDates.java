package io.github.articlemodel.format.feed;

import io.github.articlemodel.model.ArticleDate;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the dates of feeds: those of RFC 822 and 2822 with what real feeds make of them (no day of
 * the week, names of months in whole or in part, years of two or three digits, no seconds, names of
 * zones, a comment in brackets behind), and ISO 8601. A date without a zone has none.
 */
final class FeedDates {

  private static final int LONGEST = 64;

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** The zones that RFC 822 names, in hours. */
  private static final Map<String, Integer> ZONES =
      Map.of(
          "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

  private FeedDates() {}

  static Optional<ArticleDate> read(String text) {
    String stripped = text.strip();
    if (stripped.length() > LONGEST) {
      return Optional.empty();
    }
    return ArticleDate.parse(stripped).or(() -> rfc822(stripped));
  }

  /**
   * Returns whether a second date says nothing that the first does not: it is the same text, moment
   * or time, or the day of it.
   */
  static boolean areSame(String second, String first) {
    ArticleDate one = read(first).orElse(null);
    ArticleDate other = read(second).orElse(null);
    if (one == null || other == null) {
      return first.strip().equals(second.strip());
    }
    boolean isDay = other.precision() == ArticleDate.Precision.DATE;
    boolean isMoment = one.instant().isPresent() && one.instant().equals(other.instant());
    return isMoment || one.equals(other) || (isDay && one.localDate().equals(other.localDate()));
  }

  private static Optional<ArticleDate> rfc822(String text) {
    int comma = text.indexOf(',');
    String[] parts = text.substring(comma + 1).strip().split("[ \t]+", -1);
    if (parts.length < 4 || (parts.length > 5 && !parts[5].startsWith("("))) {
      return Optional.empty();
    }
    try {
      LocalDateTime local = local(parts);
      String zone = parts.length > 4 ? parts[4] : "";
      if (zone.isEmpty()) {
        return Optional.of(new ArticleDate(local));
      }
      return zone(zone, local);
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static LocalDateTime local(String[] parts) {
    int year = number(parts[2], 2, 4);
    if (parts[2].length() < 4) {
      year += parts[2].length() == 2 && year < 50 ? 2_000 : 1_900; // RFC 2822, 4.3
    }
    String[] time = parts[3].split(":", -1);
    if (time.length < 2 || time.length > 3) {
      throw new DateTimeException("no time: " + parts[3]);
    }
    int second = time.length == 3 ? number(time[2], 1, 2) : 0;
    return LocalDateTime.of(
        year,
        month(parts[1]),
        number(parts[0], 1, 2),
        number(time[0], 1, 2),
        number(time[1], 1, 2),
        second);
  }

  /** Returns the month of a name, or of its first letters, a full stop behind them or none. */
  private static int month(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    for (int i = 0; i < MONTHS.size(); i++) {
      if (name.length() >= 3 && MONTHS.get(i).startsWith(name)) {
        return i + 1;
      }
    }
    throw new DateTimeException("no month: " + written);
  }

  /** Returns a number of digits of ASCII alone. */
  private static int number(String digits, int least, int most) {
    if (digits.length() < least
        || digits.length() > most
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new DateTimeException("no number: " + digits);
    }
    return Integer.parseInt(digits);
  }

  private static Optional<ArticleDate> zone(String zone, LocalDateTime local) {
    String upper = zone.toUpperCase(Locale.ROOT);
    if (upper.equals("GMT") || upper.equals("UT") || upper.equals("UTC") || upper.equals("Z")) {
      return Optional.of(new ArticleDate(local.toInstant(ZoneOffset.UTC)));
    }
    Integer hours = ZONES.get(upper);
    if (hours != null) {
      return Optional.of(new ArticleDate(OffsetDateTime.of(local, ZoneOffset.ofHours(hours))));
    }
    char sign = zone.charAt(0);
    String digits = zone.substring(1).replace(":", "");
    if ((sign != '+' && sign != '-') || digits.length() != 4) {
      return Optional.empty();
    }
    int clock = number(digits, 4, 4) * (sign == '-' ? -1 : 1);
    ZoneOffset offset = ZoneOffset.ofHoursMinutes(clock / 100, clock % 100);
    return Optional.of(new ArticleDate(OffsetDateTime.of(local, offset)));
  }
}
