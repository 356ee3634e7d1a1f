package io.github.articlemodel.validation;

import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.ArticleDate.Precision;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * The moments that a date can stand for: of a day all of it, and where no offset is said those of
 * all offsets that are in use, from -12:00 to +14:00.
 *
 * @param first the first of them
 * @param last the last of them
 */
record DateRange(Instant first, Instant last) {

  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);
  private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);

  static DateRange of(ArticleDate date) {
    return date.instant()
        .map(moment -> new DateRange(moment, moment))
        .orElseGet(
            () -> new DateRange(start(date).toInstant(EARLIEST), end(date).toInstant(LATEST)));
  }

  private static LocalDateTime start(ArticleDate date) {
    return date.value() instanceof LocalDateTime time ? time : date.localDate().atStartOfDay();
  }

  private static LocalDateTime end(ArticleDate date) {
    return date.value() instanceof LocalDateTime time
        ? time
        : date.localDate().atTime(LocalTime.MAX);
  }

  /**
   * Returns whether one date is before another, whatever the offsets that they don't say; two that
   * say none are taken to be of one place.
   */
  static boolean isBefore(ArticleDate one, ArticleDate other) {
    boolean isLocal = one.instant().isEmpty() && other.instant().isEmpty();
    if (!isLocal) {
      return of(one).last().isBefore(of(other).first());
    }
    boolean isOfDays = one.precision() == Precision.DATE || other.precision() == Precision.DATE;
    return isOfDays
        ? one.localDate().isBefore(other.localDate())
        : start(one).isBefore(start(other));
  }
}
