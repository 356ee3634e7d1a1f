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
 * the week, whole names of months, years of two digits, no seconds, names of zones), and ISO 8601.
 * A date without a zone has none.
 */
final class FeedDates {

  private static final int LONGEST = 64;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

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

  private static Optional<ArticleDate> rfc822(String text) {
    int comma = text.indexOf(',');
    String[] parts = text.substring(comma + 1).strip().split("[ \t]+", -1);
    if (parts.length < 4) {
      return Optional.empty();
    }
    try {
      LocalDateTime local = local(parts);
      String zone = parts.length > 4 ? parts[4] : "";
      if (zone.isEmpty()) {
        return Optional.of(new ArticleDate(local));
      }
      return zone(zone, local);
    } catch (DateTimeException | NumberFormatException noDate) {
      return Optional.empty();
    }
  }

  private static LocalDateTime local(String[] parts) {
    int day = Integer.parseInt(parts[0]);
    String name = parts[1].toLowerCase(Locale.ROOT);
    int month = name.length() < 3 ? 0 : 1 + MONTHS.indexOf(name.substring(0, 3));
    int year = Integer.parseInt(parts[2]);
    if (parts[2].length() == 2) {
      year += year < 50 ? 2_000 : 1_900;
    }
    String[] time = parts[3].split(":", -1);
    if (time.length < 2 || time.length > 3) {
      throw new DateTimeException("no time: " + parts[3]);
    }
    int second = time.length == 3 ? Integer.parseInt(time[2]) : 0;
    return LocalDateTime.of(
        year, month, day, Integer.parseInt(time[0]), Integer.parseInt(time[1]), second);
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
    int minutes =
        Integer.parseInt(digits.substring(0, 2)) * 60 + Integer.parseInt(digits.substring(2));
    int seconds = (sign == '-' ? -minutes : minutes) * 60;
    return Optional.of(
        new ArticleDate(OffsetDateTime.of(local, ZoneOffset.ofTotalSeconds(seconds))));
  }
}
