package io.github.articlemodel.jsontree;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes fields: a value that JSON has as itself, any other as an object whose only member is a tag
 * that begins with {@code $}.
 */
final class FieldsWriter {

  private final JsonOutput json;

  FieldsWriter(JsonOutput json) {
    this.json = json;
  }

  /** Writes fields as an object; as a list where an object would lose or confuse one. */
  void fields(List<Field> fields) {
    json.startObject();
    if (isPlain(fields)) {
      for (Field field : fields) {
        json.name(field.name());
        value(field.value());
      }
    } else {
      json.name(Tags.FIELDS).startArray();
      for (Field field : fields) {
        json.startObject().member("name", field.name()).name("value");
        value(field.value());
        json.endObject();
      }
      json.endArray();
    }
    json.endObject();
  }

  /** {@return whether each name is there once, and none could be taken for a tag} */
  private static boolean isPlain(List<Field> fields) {
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      if (field.name().startsWith(Tags.START) || !names.add(field.name())) {
        return false;
      }
    }
    return true;
  }

  private void value(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      json.text(text.value());
    } else if (value instanceof FieldValue.IntegerNumber number) {
      json.number(number.value().toString());
    } else if (value instanceof FieldValue.DecimalNumber number) {
      json.number(decimal(number.value()));
    } else if (value instanceof FieldValue.SpecialNumber number) {
      tagged(Tags.NUMBER, Tags.special(number.kind()));
    } else if (value instanceof FieldValue.Bool bool) {
      json.bool(bool.value());
    } else if (value instanceof FieldValue.Null) {
      json.nothing();
    } else if (value instanceof FieldValue.Time time) {
      time(time.value());
    } else if (value instanceof FieldValue.Opaque opaque) {
      tagged(Tags.OPAQUE, opaque.raw());
    } else if (value instanceof FieldValue.Mapping mapping) {
      fields(mapping.fields());
    } else if (value instanceof FieldValue.Sequence sequence) {
      json.startArray();
      sequence.values().forEach(this::value);
      json.endArray();
    } else {
      throw new IllegalStateException("no JSON for a " + value.getClass().getName());
    }
  }

  /** {@return the number with its scale; where that is 0, with an exponent, as it is no integer} */
  private static String decimal(BigDecimal value) {
    return value.scale() == 0 ? value + "e0" : value.toString();
  }

  private void time(Temporal value) {
    if (value instanceof LocalTime) {
      tagged(Tags.TIME, value.toString());
    } else if (value instanceof OffsetDateTime time) {
      String text = time.toString();
      boolean utc = text.endsWith("Z");
      tagged(Tags.DATE, utc ? text.substring(0, text.length() - 1) + "+00:00" : text);
    } else {
      tagged(Tags.DATE, value.toString());
    }
  }

  private void tagged(String tag, String text) {
    json.startObject().member(tag, text).endObject();
  }
}
