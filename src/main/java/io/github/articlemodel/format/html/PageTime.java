package io.github.articlemodel.format.html;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.model.ArticleDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as a page has them (HTML standard, 2.3.5): as precise as they were written. */
final class PageTime {

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private PageTime() {}

  /** Returns a date for programs; null for a year or an offset that HTML can't say. */
  static @Nullable String of(ArticleDate date, Site site) {
    Temporal time = moment(date, site);
    int year = time.get(ChronoField.YEAR);
    if (year < 1 || year > 9999) {
      return null;
    }
    if (time instanceof OffsetDateTime offset) {
      if (offset.getOffset().getTotalSeconds() % 60 != 0) {
        return null;
      }
      String local = local(offset.toLocalDateTime());
      return local + (offset.getOffset().equals(ZoneOffset.UTC) ? "Z" : offset.getOffset().getId());
    }
    return time instanceof LocalDateTime local ? local(local) : time.toString();
  }

  private static String local(LocalDateTime time) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.truncatedTo(ChronoUnit.MILLIS));
  }

  /** Returns a date for readers, to the minute. */
  static String shown(ArticleDate date, Site site) {
    Temporal time = moment(date, site);
    if (time instanceof LocalDate day) {
      return day.toString();
    }
    String shown = SHOWN.format(time);
    if (time instanceof OffsetDateTime offset) {
      return shown
          + (offset.getOffset().equals(ZoneOffset.UTC) ? " UTC" : " " + offset.getOffset());
    }
    return shown;
  }

  /** Returns a date with its offset, where it or the site tells that; a day stays a day. */
  private static Temporal moment(ArticleDate date, Site site) {
    return date.value() instanceof LocalDate
        ? date.value()
        : site.moment(date).map(Temporal.class::cast).orElse(date.value());
  }
}
