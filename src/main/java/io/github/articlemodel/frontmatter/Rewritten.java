package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;

/** The same value, written elsewhere. */
final class Rewritten {

  private Rewritten() {}

  static FieldValue at(FieldValue value, Written written) {
    if (value instanceof FieldValue.Text text) {
      return new FieldValue.Text(text.value(), written);
    } else if (value instanceof FieldValue.IntegerNumber number) {
      return new FieldValue.IntegerNumber(number.value(), written);
    } else if (value instanceof FieldValue.DecimalNumber number) {
      return new FieldValue.DecimalNumber(number.value(), written);
    } else if (value instanceof FieldValue.SpecialNumber number) {
      return new FieldValue.SpecialNumber(number.kind(), written);
    } else if (value instanceof FieldValue.Bool bool) {
      return new FieldValue.Bool(bool.value(), written);
    } else if (value instanceof FieldValue.Time time) {
      return new FieldValue.Time(time.value(), written);
    } else if (value instanceof FieldValue.Sequence sequence) {
      return new FieldValue.Sequence(sequence.values(), written);
    } else if (value instanceof FieldValue.Mapping mapping) {
      return new FieldValue.Mapping(mapping.fields(), written);
    } else if (value instanceof FieldValue.Opaque opaque) {
      return new FieldValue.Opaque(opaque.raw(), written);
    }
    return new FieldValue.Null(written);
  }
}
