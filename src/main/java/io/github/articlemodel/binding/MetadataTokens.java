package io.github.articlemodel.binding;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.FieldValue.SpecialNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.util.TokenBuffer;

/** Gives fields to Jackson, numbers and times as exact as they are. */
final class MetadataTokens {

  private final TokenBuffer out;

  MetadataTokens(TokenBuffer out) {
    this.out = out;
  }

  void fields(List<Field> fields) {
    Map<String, FieldValue> last = new LinkedHashMap<>();
    fields.forEach(field -> last.put(field.name(), field.value()));
    out.writeStartObject();
    last.forEach(
        (name, value) -> {
          out.writeName(name);
          value(value);
        });
    out.writeEndObject();
  }

  private void value(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      out.writeString(text.value());
    } else if (value instanceof FieldValue.IntegerNumber number) {
      out.writeNumber(number.value());
    } else if (value instanceof FieldValue.DecimalNumber number) {
      out.writeNumber(number.value());
    } else if (value instanceof FieldValue.SpecialNumber number) {
      out.writeNumber(special(number.kind()));
    } else if (value instanceof FieldValue.Bool bool) {
      out.writeBoolean(bool.value());
    } else if (value instanceof FieldValue.Null) {
      out.writeNull();
    } else if (value instanceof FieldValue.Time time) {
      out.writePOJO(time.value());
    } else if (value instanceof FieldValue.Opaque opaque) {
      out.writeString(opaque.raw());
    } else if (value instanceof FieldValue.Mapping mapping) {
      fields(mapping.fields());
    } else if (value instanceof FieldValue.Sequence sequence) {
      out.writeStartArray();
      sequence.values().forEach(this::value);
      out.writeEndArray();
    } else {
      throw new IllegalStateException("no token for a " + value.getClass().getName());
    }
  }

  private static double special(SpecialNumber.Kind kind) {
    return switch (kind) {
      case POSITIVE_INFINITY -> Double.POSITIVE_INFINITY;
      case NEGATIVE_INFINITY -> Double.NEGATIVE_INFINITY;
      case NOT_A_NUMBER -> Double.NaN;
    };
  }
}
