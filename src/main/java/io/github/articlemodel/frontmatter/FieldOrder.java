package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import java.util.Comparator;
import java.util.List;

/** Compares metadata whatever the order of its fields. */
final class FieldOrder {

  private FieldOrder() {}

  /** Returns whether the order of fields is all in which metadata is not equal to other. */
  static boolean differs(Metadata one, Metadata other) {
    return !one.equals(other) && sorted(one.fields()).equals(sorted(other.fields()));
  }

  private static List<Field> sorted(List<Field> fields) {
    return fields.stream()
        .map(field -> new Field(field.name(), sorted(field.value())))
        .sorted(Comparator.comparing(Field::name))
        .toList();
  }

  private static FieldValue sorted(FieldValue value) {
    if (value instanceof FieldValue.Mapping map) {
      return new FieldValue.Mapping(sorted(map.fields()), Written.nowhere());
    }
    return value instanceof FieldValue.Sequence list
        ? FieldValue.of(list.values().stream().map(FieldOrder::sorted).toList())
        : value;
  }
}
