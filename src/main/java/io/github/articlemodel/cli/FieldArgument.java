package io.github.articlemodel.cli;

import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** The value of an argument {@code FIELD=VALUE}. */
final class FieldArgument {

  private FieldArgument() {}

  /** Returns the text as the kind of value that the field has now, or else as a text. */
  static FieldValue value(Metadata metadata, String name, String text) {
    return metadata
        .field(name)
        .map(Field::value)
        .flatMap(old -> like(old, text))
        .orElseGet(() -> FieldValue.of(text));
  }

  private static Optional<FieldValue> like(FieldValue old, String text) {
    if (old instanceof FieldValue.Bool && (text.equals("true") || text.equals("false"))) {
      return Optional.of(FieldValue.of(Boolean.parseBoolean(text)));
    }
    if (old instanceof FieldValue.Time) {
      return ArticleDate.parse(text).map(date -> FieldValue.of(date.value()));
    }
    boolean number =
        old instanceof FieldValue.IntegerNumber || old instanceof FieldValue.DecimalNumber;
    return number ? number(text) : Optional.empty();
  }

  private static Optional<FieldValue> number(String text) {
    try {
      if (text.contains(".")) {
        return Optional.of(FieldValue.of(new BigDecimal(text)));
      }
      return Optional.of(
          new FieldValue.IntegerNumber(
              new BigInteger(text), io.github.articlemodel.model.Written.nowhere()));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
