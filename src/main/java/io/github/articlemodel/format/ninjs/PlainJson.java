package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.jsontree.JsonValue;
import io.github.articlemodel.jsontree.JsonValue.JsonArray;
import io.github.articlemodel.jsontree.JsonValue.JsonBoolean;
import io.github.articlemodel.jsontree.JsonValue.JsonNumber;
import io.github.articlemodel.jsontree.JsonValue.JsonObject;
import io.github.articlemodel.jsontree.JsonValue.JsonText;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;

/** JSON as the value of a field, each value as its own kind. The depth is bounded by the reader. */
final class PlainJson {

  private PlainJson() {}

  static FieldValue value(JsonValue json) {
    if (json instanceof JsonText text) {
      return FieldValue.of(text.value());
    } else if (json instanceof JsonNumber number) {
      return number(number);
    } else if (json instanceof JsonBoolean truth) {
      return FieldValue.of(truth.value());
    } else if (json instanceof JsonArray array) {
      return FieldValue.of(array.values().stream().map(PlainJson::value).toList());
    } else if (json instanceof JsonObject object) {
      return FieldValue.ofFields(
          object.members().stream()
              .map(member -> new Field(member.name(), value(member.value())))
              .toList());
    }
    return FieldValue.ofNull();
  }

  /** Returns the number; one whose exponent is out of range, as a text. */
  private static FieldValue number(JsonNumber number) {
    try {
      return number.whole() ? FieldValue.of(number.integer()) : FieldValue.of(number.decimal());
    } catch (NumberFormatException outOfRange) {
      return FieldValue.of(number.text());
    }
  }
}
