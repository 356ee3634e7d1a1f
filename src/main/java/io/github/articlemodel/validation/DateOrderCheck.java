package io.github.articlemodel.validation;

import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldValue;
import java.util.Optional;

/** One date must not be after another. */
record DateOrderCheck(FieldRef first, FieldRef then) implements DocumentCheck {

  @Override
  public void check(CheckedDocument document, Breaches out) {
    FieldRef.Found one = first.in(document);
    FieldRef.Found other = then.in(document);
    Optional<ArticleDate> earlier = date(one);
    Optional<ArticleDate> later = date(other);
    if (earlier.isPresent()
        && later.isPresent()
        && DateRange.isBefore(later.get(), earlier.get())) {
      out.add(
          Breach.at(
              other.place(),
              other.name()
                  + " is "
                  + later.get()
                  + ", expected a date that is not before "
                  + one.name()
                  + ", "
                  + earlier.get(),
              "mend one of the two"));
    }
  }

  private static Optional<ArticleDate> date(FieldRef.Found found) {
    FieldValue value = found.value();
    return value == null ? Optional.empty() : OptionValues.date(value);
  }
}
