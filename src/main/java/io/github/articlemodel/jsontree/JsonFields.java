package io.github.articlemodel.jsontree;

import io.github.articlemodel.jsontree.JsonValue.JsonArray;
import io.github.articlemodel.jsontree.JsonValue.JsonBoolean;
import io.github.articlemodel.jsontree.JsonValue.JsonNull;
import io.github.articlemodel.jsontree.JsonValue.JsonNumber;
import io.github.articlemodel.jsontree.JsonValue.JsonObject;
import io.github.articlemodel.jsontree.JsonValue.JsonText;
import io.github.articlemodel.jsontree.JsonValue.Member;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of metadata as JSON: a value that JSON has as itself, any other as an object whose
 * only member is a tag that begins with {@code $}, such as {@code $date}; see {@code
 * docs/formats.md}.
 *
 * <pre>{@code
 * List<Field> fields = JsonFields.read(Place.root(JsonTree.read("{\"date\": {\"$date\": \"2024-11-25\"}}")));
 * JsonOutput.write(0, json -> JsonFields.write(fields, json)); // {"date":{"$date":"2024-11-25"}}
 * }</pre>
 */
public final class JsonFields {

  private JsonFields() {}

  /**
   * Writes fields as an object; as a list in it where members would lose or confuse one.
   *
   * @param fields the fields, in their order
   * @param json where to
   */
  public static void write(List<Field> fields, JsonOutput json) {
    new FieldsWriter(json).fields(fields);
  }

  /**
   * {@return the fields of an object; a name that is there twice is kept twice}
   *
   * @param place what was written
   * @throws JsonProblem if it is no such object
   */
  public static List<Field> read(Place place) throws JsonProblem {
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
          ? new FieldValue.IntegerNumber(number.integer(), Written.nowhere())
          : FieldValue.of(number.decimal());
    } catch (NumberFormatException tooLarge) {
      throw JsonProblem.shape(
          place,
          "the exponent of the number is out of range",
          "expected one of at most ten digits");
    }
  }

  private static FieldValue tagged(Place place, JsonObject object) throws JsonProblem {
    Member first = object.members().get(0);
    if (object.members().size() > 1) {
      throw JsonProblem.shape(
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
          throw JsonProblem.shape(
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
    return JsonProblem.shape(
        place, "expected " + expected + ", but found \"" + Place.shown(Members.text(place)) + '"');
  }
}
