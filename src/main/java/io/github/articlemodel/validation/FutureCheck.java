package io.github.articlemodel.validation;

import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldValue;
import java.util.List;
import java.util.Optional;

/** Dates must not be after a moment. */
record FutureCheck(List<FieldRef> fields, ArticleDate now) implements DocumentCheck {

  static FutureCheck of(List<FieldRef> fields, Optional<ArticleDate> now) {
    return new FutureCheck(
        fields,
        now.orElseThrow(
            () ->
                new IllegalArgumentException(
                    "rule.not-in-future needs now: give the rule one, or RuleSet.withNow")));
  }

  @Override
  public void check(CheckedDocument document, Breaches out) {
    for (FieldRef field : fields) {
      FieldRef.Found found = field.in(document);
      FieldValue value = found.value();
      Optional<ArticleDate> date = value == null ? Optional.empty() : OptionValues.date(value);
      if (date.isPresent() && DateRange.isBefore(now, date.get())) {
        String message =
            found.name() + " is " + date.get() + ", expected a date that is not after " + now;
        out.add(Breach.at(found.place(), message, "mend the date, or wait"));
      }
    }
  }
}
