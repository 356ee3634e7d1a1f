package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Field values as JSON, for comparing them with what others expect. */
final class JsonTrees {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonTrees() {}

  static JsonNode of(Metadata metadata) {
    return object(metadata.fields());
  }

  private static ObjectNode object(List<Field> fields) {
    ObjectNode node = NODES.objectNode();
    fields.forEach(field -> node.set(field.name(), of(field.value())));
    return node;
  }

  static JsonNode of(FieldValue value) {
    if (value instanceof FieldValue.Mapping map) {
      return object(map.fields());
    } else if (value instanceof FieldValue.Sequence list) {
      ArrayNode node = NODES.arrayNode();
      list.values().forEach(item -> node.add(of(item)));
      return node;
    } else if (value instanceof FieldValue.Bool bool) {
      return NODES.booleanNode(bool.value());
    } else if (value instanceof FieldValue.IntegerNumber number) {
      return NODES.numberNode(number.value());
    } else if (value instanceof FieldValue.DecimalNumber number) {
      return NODES.numberNode(number.value());
    } else if (value instanceof FieldValue.Null) {
      return NODES.nullNode();
    } else if (value instanceof FieldValue.Text text) {
      return NODES.stringNode(text.value());
    }
    return NODES.stringNode(value.written().raw().orElse(""));
  }

  static boolean equal(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return new BigDecimal(one.asString()).compareTo(new BigDecimal(other.asString())) == 0;
    }
    if (one.isArray() && other.isArray() && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        if (!equal(one.get(i), other.get(i))) {
          return false;
        }
      }
      return true;
    }
    if (one.isObject() && other.isObject() && one.size() == other.size()) {
      return one.propertyStream()
          .allMatch(
              entry ->
                  other.has(entry.getKey()) && equal(entry.getValue(), other.get(entry.getKey())));
    }
    return one.equals(other);
  }
}
