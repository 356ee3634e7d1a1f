package io.github.articlemodel.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * The date of an article, with the precision that it was written in. No zone is ever guessed.
 *
 * <pre>{@code
 * ArticleDate date = new ArticleDate(LocalDate.of(2024, 11, 25));
 * date.precision();                       // DATE
 * date.instant();                         // empty: no time, no zone
 * date.instant(ZoneId.of("Asia/Bangkok")); // 2024-11-24T17:00:00Z
 * }</pre>
 *
 * @param value a {@link LocalDate}, {@link LocalDateTime}, {@link OffsetDateTime} or {@link
 *     Instant}
 */
public record ArticleDate(Temporal value) {

  /** How much a date says. */
  public enum Precision {
    /** A day: {@code 2024-11-25}. */
    DATE,
    /** A day and a time, of a zone that is not said: {@code 2024-11-25 10:46:12}. */
    LOCAL,
    /** A day, a time and an offset: {@code 2024-11-25 10:46:12 +0700}. */
    OFFSET,
    /** A moment in UTC: {@code 2024-11-25T10:46:12.872Z}. */
    INSTANT
  }

  /**
   * Creates one.
   *
   * @param value a {@link LocalDate}, {@link LocalDateTime}, {@link OffsetDateTime} or {@link
   *     Instant}
   * @throws IllegalArgumentException if the value is of another class
   */
  public ArticleDate {
    if (!(value instanceof LocalDate
        || value instanceof LocalDateTime
        || value instanceof OffsetDateTime
        || value instanceof Instant)) {
      throw new IllegalArgumentException(
          "expected a date with or without a time, but got a " + value.getClass().getName());
    }
  }

  /**
   * Reads a date: ISO 8601 calendar dates, with {@code T} or spaces before the time, {@code Z} or
   * an offset with or without colon. Nothing is rolled over: 30 February is no date.
   *
   * @param text the text; a space at its ends is not left out
   * @return the date; empty where the text is none
   */
  public static Optional<ArticleDate> parse(String text) {
    return Dates.read(text).map(ArticleDate::new);
  }

  /** {@return how much the date says} */
  public Precision precision() {
    if (value instanceof LocalDate) {
      return Precision.DATE;
    }
    if (value instanceof LocalDateTime) {
      return Precision.LOCAL;
    }
    return value instanceof OffsetDateTime ? Precision.OFFSET : Precision.INSTANT;
  }

  /** {@return the moment; empty where no offset is said} */
  public Optional<Instant> instant() {
    if (value instanceof Instant instant) {
      return Optional.of(instant);
    }
    return value instanceof OffsetDateTime time ? Optional.of(time.toInstant()) : Optional.empty();
  }

  /**
   * {@return the moment; where no offset is said, that of the zone, and where no time is said, the
   * start of the day there}
   *
   * @param zone the zone to take where the date says none
   */
  public Instant instant(ZoneId zone) {
    if (value instanceof LocalDate date) {
      return date.atStartOfDay(zone).toInstant();
    }
    if (value instanceof LocalDateTime time) {
      return time.atZone(zone).toInstant();
    }
    return instant().orElseThrow();
  }

  /** {@return the day as written; of an instant, the day in UTC} */
  public LocalDate localDate() {
    if (value instanceof LocalDate date) {
      return date;
    }
    if (value instanceof LocalDateTime time) {
      return time.toLocalDate();
    }
    return value instanceof OffsetDateTime time
        ? time.toLocalDate()
        : LocalDate.ofInstant((Instant) value, ZoneOffset.UTC);
  }

  /** Returns the date in ISO 8601. */
  @Override
  public String toString() {
    return value.toString();
  }
}
