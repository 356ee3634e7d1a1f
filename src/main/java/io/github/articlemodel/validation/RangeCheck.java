package io.github.articlemodel.validation;

import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number or date must lie within limits. */
record RangeCheck(FieldRef field, @Nullable Object min, @Nullable Object max)
    implements DocumentCheck {

  static RangeCheck of(OptionValues values) {
    return new RangeCheck(values.field("field"), values.amount("min"), values.amount("max"));
  }

  @Override
  public void check(CheckedDocument document, Breaches out) {
    FieldRef.Found found = field.in(document);
    FieldValue value = found.value();
    Object amount = value == null ? null : OptionValues.amount(value);
    if (value == null || found.isEmpty() || value instanceof FieldValue.Opaque) {
      return;
    }
    boolean isOfDates = min instanceof ArticleDate || max instanceof ArticleDate;
    boolean isOfNumbers = min instanceof BigDecimal || max instanceof BigDecimal;
    if (isOfDates
        ? !(amount instanceof ArticleDate)
        : isOfNumbers && !(amount instanceof BigDecimal)) {
      String expected = isOfDates ? "a date" : "a number";
      String message = found.name() + " is no " + expected.substring(2) + ", expected " + expected;
      out.add(Breach.at(found.place(), message, "write " + expected).sayingTheSameAs("field"));
    } else if (Limits.isLess(amount, min)) {
      String message = found.name() + " is " + amount + ", expected " + min + " at least";
      out.add(Breach.at(found.place(), message, "mend the value"));
    } else if (Limits.isLess(max, amount)) {
      String message = found.name() + " is " + amount + ", expected " + max + " at most";
      out.add(Breach.at(found.place(), message, "mend the value"));
    }
  }
}
