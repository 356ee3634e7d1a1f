package io.github.articlemodel.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Field values as plain Java values. */
final class PlainValues {

  private PlainValues() {}

  static Map<String, @Nullable Object> map(List<Field> fields) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (Field field : fields) {
      map.put(field.name(), of(field.value()));
    }
    return Collections.unmodifiableMap(map);
  }

  static @Nullable Object of(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return text.value();
    } else if (value instanceof FieldValue.IntegerNumber number) {
      return number.value();
    } else if (value instanceof FieldValue.DecimalNumber number) {
      return number.value();
    } else if (value instanceof FieldValue.SpecialNumber number) {
      return special(number.kind());
    } else if (value instanceof FieldValue.Bool bool) {
      return bool.value();
    } else if (value instanceof FieldValue.Time time) {
      return time.value();
    } else if (value instanceof FieldValue.Opaque opaque) {
      return opaque.raw();
    } else if (value instanceof FieldValue.Mapping mapping) {
      return map(mapping.fields());
    } else if (value instanceof FieldValue.Sequence sequence) {
      List<@Nullable Object> list = new ArrayList<>();
      sequence.values().forEach(item -> list.add(of(item)));
      return Collections.unmodifiableList(list);
    }
    return null; // FieldValue.Null
  }

  private static double special(FieldValue.SpecialNumber.Kind kind) {
    return switch (kind) {
      case POSITIVE_INFINITY -> Double.POSITIVE_INFINITY;
      case NEGATIVE_INFINITY -> Double.NEGATIVE_INFINITY;
      case NOT_A_NUMBER -> Double.NaN;
    };
  }
}
