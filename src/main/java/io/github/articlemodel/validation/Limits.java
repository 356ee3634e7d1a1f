package io.github.articlemodel.validation;

import io.github.articlemodel.model.ArticleDate;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The options min and max of a rule: numbers or dates. */
final class Limits {

  private Limits() {}

  /** Returns why the limits of a rule hold nothing, or everything; null where that is not so. */
  static @Nullable String problem(Rule rule) {
    if (rule.kind().option("min").isEmpty() || rule.kind().option("max").isEmpty()) {
      return null;
    }
    Object min = rule.values().amount("min");
    Object max = rule.values().amount("max");
    if (min == null && max == null) {
      return "expected min or max, or both";
    } else if (min == null || max == null) {
      return null;
    } else if (min instanceof ArticleDate != max instanceof ArticleDate) {
      return "one of min and max is a number and the other a date, expected two of one kind";
    }
    return isLess(max, min) ? "min is more than max, so that no value fits" : null;
  }

  /** Returns whether one is less than the other, two numbers or two dates. */
  static boolean isLess(@Nullable Object one, @Nullable Object other) {
    if (one instanceof BigDecimal number && other instanceof BigDecimal limit) {
      return number.compareTo(limit) < 0;
    }
    return one instanceof ArticleDate date
        && other instanceof ArticleDate limit
        && DateRange.isBefore(date, limit);
  }
}
