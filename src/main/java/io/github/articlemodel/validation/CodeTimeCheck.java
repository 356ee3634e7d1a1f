package io.github.articlemodel.validation;

import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.profile.ArticleField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time in a code must be near the date. Its zone is not known unless the rule is told. */
record CodeTimeCheck(@Nullable ZoneId zone, int hours) implements DocumentCheck {

  @Override
  public void check(CheckedDocument document, Breaches out) {
    ArticleField<ArticleCode> code = document.fields().code();
    Optional<LocalDateTime> time = code.value().flatMap(ArticleCode::embeddedTime);
    Optional<ArticleDate> date = document.fields().date().value();
    boolean isWritten = code.span().isPresent() && document.fields().date().span().isPresent();
    if (time.isEmpty() || date.isEmpty() || !isWritten) {
      return;
    }
    DateRange coded = range(new ArticleDate(time.get()));
    DateRange dated = range(date.get());
    Duration allowed = Duration.ofHours(hours);
    Instant earliest = coded.first().minus(allowed);
    Instant latest = coded.last().plus(allowed);
    if (dated.last().isBefore(earliest) || dated.first().isAfter(latest)) {
      out.add(
          Breach.at(
              code.span().get(),
              "the code bears the time "
                  + time.get()
                  + ", expected one within "
                  + hours
                  + " hours of "
                  + document.fields().date().view().name()
                  + ", "
                  + date.get(),
              "mend the code or the date"));
    }
  }

  /** Returns the last moment of a day, which may have 23 or 25 hours. */
  private static Instant endOfDay(ArticleDate date, ZoneId zone) {
    return date.localDate().plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
  }

  private DateRange range(ArticleDate date) {
    if (zone == null || date.instant().isPresent()) {
      return DateRange.of(date);
    }
    Instant start = date.instant(zone);
    boolean isDay = date.precision() == ArticleDate.Precision.DATE;
    return new DateRange(start, isDay ? endOfDay(date, zone) : start);
  }
}
