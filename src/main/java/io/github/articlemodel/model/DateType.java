package io.github.articlemodel.model;

import java.time.LocalTime;
import java.util.Optional;

/** Reads a date, written with quotes or without. */
record DateType() implements FieldType<ArticleDate> {

  @Override
  public FieldReading<ArticleDate> read(String name, FieldValue value) {
    if (value instanceof FieldValue.Time time && !(time.value() instanceof LocalTime)) {
      return withZone(name, new ArticleDate(time.value()));
    }
    return value instanceof FieldValue.Text text
        ? read(name, text.value())
        : TextType.wrongKind(name, value, "a date");
  }

  private static FieldReading<ArticleDate> read(String name, String text) {
    Optional<ArticleDate> date = ArticleDate.parse(text);
    if (date.isPresent()) {
      return withZone(name, date.get());
    }
    return Dates.readOddForm(text)
        .map(ArticleDate::new)
        .map(
            odd ->
                FieldReading.noted(
                    odd, "field.form", "\"" + text + "\" is read as " + odd, "write " + odd))
        .orElseGet(
            () ->
                FieldReading.invalid(
                    "field.date",
                    "\"" + text + "\" is no date",
                    "write it like 2024-11-25, 2024-11-25 10:46:12 +0700 or"
                        + " 2024-11-25T10:46:12Z"));
  }

  private static FieldReading<ArticleDate> withZone(String name, ArticleDate date) {
    return date.precision() == ArticleDate.Precision.LOCAL
        ? FieldReading.noted(
            date,
            "field.date-zone",
            name + " has a time, but no zone",
            "add Z or an offset such as +0700")
        : FieldReading.of(date);
  }
}
