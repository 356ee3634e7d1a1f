package io.github.articlemodel.format.json;

import io.github.articlemodel.format.json.JsonValue.JsonArray;
import io.github.articlemodel.format.json.JsonValue.JsonBoolean;
import io.github.articlemodel.format.json.JsonValue.JsonNull;
import io.github.articlemodel.format.json.JsonValue.JsonNumber;
import io.github.articlemodel.format.json.JsonValue.JsonObject;
import io.github.articlemodel.format.json.JsonValue.JsonText;
import io.github.articlemodel.format.json.JsonValue.Member;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.io.NumberInput;

/** Reads fields: the inverse of {@link MetadataJsonWriter}. */
final class MetadataJsonReader {

  private MetadataJsonReader() {}

  /** Reads the fields of an object; a name that is there twice is kept twice. */
  static List<Field> fields(Place place) throws JsonProblem {
    if (!(place.value() instanceof JsonObject object)) {
      throw Members.wrong(place, "an object");
    }
    if (isTagged(object)) {
      Members members = Members.of(place);
      List<Field> fields = listed(members.required(Tags.FIELDS));
      members.end();
      return fields;
    }
    return plain(place, object);
  }

  private static boolean isTagged(JsonObject object) {
    return object.members().stream().anyMatch(member -> member.name().startsWith(Tags.START));
  }

  private static List<Field> plain(Place place, JsonObject object) throws JsonProblem {
    List<Field> fields = new ArrayList<>();
    for (Member member : object.members()) {
      Place at = place.member(member.name(), member.value());
      fields.add(new Field(member.name(), value(at)));
    }
    return fields;
  }

  private static List<Field> listed(Place place) throws JsonProblem {
    List<Field> fields = new ArrayList<>();
    for (Place item : Members.array(place)) {
      Members members = Members.of(item);
      fields.add(new Field(members.text("name"), value(members.required("value"))));
      members.end();
    }
    return fields;
  }

  private static FieldValue value(Place place) throws JsonProblem {
    JsonValue value = place.value();
    if (value instanceof JsonText text) {
      return FieldValue.of(text.value());
    } else if (value instanceof JsonNumber number) {
      return number(place, number);
    } else if (value instanceof JsonBoolean bool) {
      return FieldValue.of(bool.value());
    } else if (value instanceof JsonNull) {
      return FieldValue.ofNull();
    } else if (value instanceof JsonArray) {
      List<FieldValue> values = new ArrayList<>();
      for (Place item : Members.array(place)) {
        values.add(value(item));
      }
      return FieldValue.of(values);
    }
    JsonObject object = (JsonObject) value;
    return isTagged(object)
        ? tagged(place, object)
        : new FieldValue.Mapping(plain(place, object), Written.nowhere());
  }

  private static FieldValue number(Place place, JsonNumber number) throws JsonProblem {
    try {
      return number.whole()
          ? new FieldValue.IntegerNumber(
              NumberInput.parseBigInteger(number.text(), true), Written.nowhere())
          : FieldValue.of(NumberInput.parseBigDecimal(number.text(), true));
    } catch (NumberFormatException tooLarge) {
      throw JsonProblem.article(
          place,
          "the exponent of the number is out of range",
          "expected one of at most ten digits");
    }
  }

  private static FieldValue tagged(Place place, JsonObject object) throws JsonProblem {
    Member first = object.members().get(0);
    if (object.members().size() > 1) {
      throw JsonProblem.article(
          place,
          "a name that begins with $ is a tag, which stands alone in its object",
          "write fields of such names in the form {\"$fields\": [{\"name\": …, \"value\": …}]}");
    }
    Place content = place.member(first.name(), first.value());
    return switch (first.name()) {
      case Tags.FIELDS -> new FieldValue.Mapping(listed(content), Written.nowhere());
      case Tags.OPAQUE -> new FieldValue.Opaque(Members.text(content), Written.nowhere());
      case Tags.DATE -> time(content, Tags.date(Members.text(content)), "a date of ISO 8601");
      case Tags.TIME -> time(content, Tags.time(Members.text(content)), "a time of ISO 8601");
      case Tags.NUMBER -> special(content);
      default ->
          throw JsonProblem.article(
              content, "the tag is unknown", "known: $date, $time, $number, $opaque, $fields");
    };
  }

  private static FieldValue special(Place place) throws JsonProblem {
    var kind = Tags.special(Members.text(place));
    if (kind.isPresent()) {
      return new FieldValue.SpecialNumber(kind.get(), Written.nowhere());
    }
    throw unreadable(place, "Infinity, -Infinity or NaN");
  }

  private static FieldValue time(Place place, Optional<Temporal> time, String expected)
      throws JsonProblem {
    if (time.isPresent()) {
      return FieldValue.of(time.get());
    }
    throw unreadable(place, expected);
  }

  private static JsonProblem unreadable(Place place, String expected) throws JsonProblem {
    return JsonProblem.article(
        place, "expected " + expected + ", but found \"" + Place.shown(Members.text(place)) + '"');
  }
}
