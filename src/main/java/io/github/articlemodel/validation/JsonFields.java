package io.github.articlemodel.validation;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fields as JSON, for a schema. */
final class JsonFields {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonFields() {}

  static JsonNode of(Metadata metadata) {
    return object(metadata.fields());
  }

  private static ObjectNode object(List<Field> fields) {
    ObjectNode object = NODES.objectNode();
    fields.forEach(field -> object.set(field.name(), value(field.value())));
    return object;
  }

  private static JsonNode value(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return NODES.stringNode(text.value());
    } else if (value instanceof FieldValue.IntegerNumber number) {
      return NODES.numberNode(number.value());
    } else if (value instanceof FieldValue.DecimalNumber number) {
      return NODES.numberNode(number.value());
    } else if (value instanceof FieldValue.Bool bool) {
      return NODES.booleanNode(bool.value());
    } else if (value instanceof FieldValue.Time time) {
      return NODES.stringNode(text(time.value()));
    } else if (value instanceof FieldValue.Sequence list) {
      ArrayNode array = NODES.arrayNode();
      list.values().forEach(item -> array.add(value(item)));
      return array;
    } else if (value instanceof FieldValue.Mapping map) {
      return object(map.fields());
    } else if (value instanceof FieldValue.SpecialNumber number) {
      return NODES.stringNode(number.written().raw().orElse(number.kind().name()));
    } else if (value instanceof FieldValue.Opaque opaque) {
      return NODES.stringNode(opaque.raw());
    }
    return NODES.nullNode();
  }

  /** Returns a date or time in RFC 3339; one without an offset in ISO 8601. */
  private static String text(Temporal time) {
    if (time instanceof Instant || time instanceof LocalDate) {
      return time.toString();
    } else if (time instanceof OffsetDateTime offset) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(offset);
    } else if (time instanceof LocalDateTime local) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local);
    }
    return DateTimeFormatter.ISO_LOCAL_TIME.format((LocalTime) time);
  }
}
