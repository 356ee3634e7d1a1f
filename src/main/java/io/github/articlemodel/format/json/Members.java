package io.github.articlemodel.format.json;

import io.github.articlemodel.format.json.JsonValue.JsonArray;
import io.github.articlemodel.format.json.JsonValue.JsonBoolean;
import io.github.articlemodel.format.json.JsonValue.JsonNumber;
import io.github.articlemodel.format.json.JsonValue.JsonObject;
import io.github.articlemodel.format.json.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object, taken one by one; what was not taken at the end is unknown. Each method
 * throws a {@link JsonProblem} where a member is missing or of another kind.
 */
final class Members {

  private final Place place;
  private final Map<String, Place> left = new LinkedHashMap<>();

  private Members(Place place) {
    this.place = place;
  }

  static Members of(Place place) throws JsonProblem {
    if (!(place.value() instanceof JsonObject object)) {
      throw wrong(place, "an object");
    }
    Members members = new Members(place);
    for (JsonValue.Member member : object.members()) {
      Place at = place.member(member.name(), member.value());
      if (members.left.put(member.name(), at) != null) {
        throw JsonProblem.article(at, "the member is there twice", "leave one of them out");
      }
    }
    return members;
  }

  static JsonProblem wrong(Place place, String expected) {
    return JsonProblem.article(
        place, "expected " + expected + ", but found " + place.value().kind());
  }

  Place place() {
    return place;
  }

  @Nullable Place optional(String name) {
    return left.remove(name);
  }

  Place required(String name) throws JsonProblem {
    Place member = optional(name);
    if (member == null) {
      throw JsonProblem.article(place, "the member \"" + name + "\" is missing");
    }
    return member;
  }

  String text(String name) throws JsonProblem {
    return text(required(name));
  }

  @Nullable String optionalText(String name) throws JsonProblem {
    Place member = optional(name);
    return member == null ? null : text(member);
  }

  static String text(Place place) throws JsonProblem {
    if (place.value() instanceof JsonText text) {
      return text.value();
    }
    throw wrong(place, "a string");
  }

  boolean bool(String name) throws JsonProblem {
    Place member = required(name);
    if (member.value() instanceof JsonBoolean bool) {
      return bool.value();
    }
    throw wrong(member, "a boolean");
  }

  /** {@return a whole number between two others, 0 or more} */
  int number(String name, int least, int most) throws JsonProblem {
    Place member = required(name);
    if (!(member.value() instanceof JsonNumber number)) {
      throw wrong(member, "a number");
    }
    if (number.whole() && number.text().length() <= String.valueOf(most).length()) {
      int value = Integer.parseInt(number.text());
      if (value >= least && value <= most) {
        return value;
      }
    }
    throw JsonProblem.article(
        member,
        "expected a whole number from "
            + least
            + " to "
            + most
            + ", but found "
            + Place.shown(number.text()));
  }

  /** {@return the constant whose name in lower case is the text of a member, or the default} */
  <E extends Enum<E>> E constant(String name, Class<E> kind, E missing) throws JsonProblem {
    Place member = optional(name);
    return member == null ? missing : constant(member, kind);
  }

  static <E extends Enum<E>> E constant(Place place, Class<E> kind) throws JsonProblem {
    String text = text(place);
    List<String> names = new ArrayList<>();
    for (E constant : kind.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT);
      if (name.equals(text)) {
        return constant;
      }
      names.add(name);
    }
    throw JsonProblem.article(
        place,
        "expected one of " + String.join(", ", names) + ", but found \"" + Place.shown(text) + '"');
  }

  List<Place> array(String name) throws JsonProblem {
    return array(required(name));
  }

  static List<Place> array(Place place) throws JsonProblem {
    if (!(place.value() instanceof JsonArray array)) {
      throw wrong(place, "an array");
    }
    List<Place> items = new ArrayList<>(array.values().size());
    for (JsonValue value : array.values()) {
      items.add(place.item(items.size(), value));
    }
    return items;
  }

  /** Refuses what was not taken. */
  void end() throws JsonProblem {
    for (Map.Entry<String, Place> unknown : left.entrySet()) {
      throw JsonProblem.article(
          unknown.getValue(),
          "the member is unknown, and an article has no place to keep it",
          "leave it out, or make it a field of the metadata");
    }
  }
}
