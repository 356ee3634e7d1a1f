package io.github.articlemodel.jsontree;

import io.github.articlemodel.jsontree.JsonValue.JsonArray;
import io.github.articlemodel.jsontree.JsonValue.JsonBoolean;
import io.github.articlemodel.jsontree.JsonValue.JsonNumber;
import io.github.articlemodel.jsontree.JsonValue.JsonObject;
import io.github.articlemodel.jsontree.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object, taken one by one; what was not taken at the end is unknown. Each method
 * throws a {@link JsonProblem} where a member is missing or of another kind. Not safe for use by
 * several threads.
 *
 * <pre>{@code
 * Members members = Members.of(Place.root(JsonTree.read("{\"type\": \"text\", \"depth\": 2}")));
 * members.text("type"); // "text"
 * members.optionalText("title"); // null
 * members.end(); // JsonProblem: depth: the member is unknown …
 * }</pre>
 */
public final class Members {

  private final Place place;
  private final Map<String, Place> left = new LinkedHashMap<>();

  private Members(Place place) {
    this.place = place;
  }

  /**
   * {@return the members of an object}
   *
   * @param place the object
   * @throws JsonProblem if it is none, or a name is there twice
   */
  public static Members of(Place place) throws JsonProblem {
    if (!(place.value() instanceof JsonObject object)) {
      throw wrong(place, "an object");
    }
    Members members = new Members(place);
    for (JsonValue.Member member : object.members()) {
      Place at = place.member(member.name(), member.value());
      if (members.left.put(member.name(), at) != null) {
        throw JsonProblem.shape(at, "the member is there twice", "leave one of them out");
      }
    }
    return members;
  }

  /**
   * {@return the problem of a value of another kind}
   *
   * @param place the value
   * @param expected what was expected, such as {@code an object}
   */
  public static JsonProblem wrong(Place place, String expected) {
    return JsonProblem.shape(place, "expected " + expected + ", but found " + place.value().kind());
  }

  /** {@return the object} */
  public Place place() {
    return place;
  }

  /**
   * {@return a member; null where it is not there}
   *
   * @param name its name
   */
  public @Nullable Place optional(String name) {
    return left.remove(name);
  }

  /**
   * {@return a member}
   *
   * @param name its name
   * @throws JsonProblem if it is not there
   */
  public Place required(String name) throws JsonProblem {
    Place member = optional(name);
    if (member == null) {
      throw JsonProblem.shape(place, "the member \"" + name + "\" is missing");
    }
    return member;
  }

  /**
   * {@return the characters of a member that is a string}
   *
   * @param name its name
   * @throws JsonProblem if it is not there, or no string
   */
  public String text(String name) throws JsonProblem {
    return text(required(name));
  }

  /**
   * {@return the characters of a member that is a string; null where it is not there}
   *
   * @param name its name
   * @throws JsonProblem if it is there, but no string
   */
  public @Nullable String optionalText(String name) throws JsonProblem {
    Place member = optional(name);
    return member == null ? null : text(member);
  }

  /**
   * {@return the characters of a string}
   *
   * @param place the string
   * @throws JsonProblem if it is none
   */
  public static String text(Place place) throws JsonProblem {
    if (place.value() instanceof JsonText text) {
      return text.value();
    }
    throw wrong(place, "a string");
  }

  /**
   * {@return a member that is a boolean}
   *
   * @param name its name
   * @throws JsonProblem if it is not there, or no boolean
   */
  public boolean bool(String name) throws JsonProblem {
    return bool(required(name));
  }

  /**
   * {@return a boolean}
   *
   * @param place the boolean
   * @throws JsonProblem if it is none
   */
  public static boolean bool(Place place) throws JsonProblem {
    if (place.value() instanceof JsonBoolean bool) {
      return bool.value();
    }
    throw wrong(place, "a boolean");
  }

  /**
   * {@return a member that is a whole number between two others}
   *
   * @param name its name
   * @param least the least number, 0 or more
   * @param most the greatest number
   * @throws JsonProblem if it is not there, or no such number
   */
  public int number(String name, int least, int most) throws JsonProblem {
    return number(required(name), least, most);
  }

  /**
   * {@return a whole number between two others}
   *
   * @param member the number
   * @param least the least number, 0 or more
   * @param most the greatest number
   * @throws JsonProblem if it is no such number
   */
  public static int number(Place member, int least, int most) throws JsonProblem {
    if (!(member.value() instanceof JsonNumber number)) {
      throw wrong(member, "a number");
    }
    if (number.whole() && number.text().length() <= String.valueOf(most).length()) {
      int value = Integer.parseInt(number.text());
      if (value >= least && value <= most) {
        return value;
      }
    }
    throw JsonProblem.shape(
        member,
        "expected a whole number from "
            + least
            + " to "
            + most
            + ", but found "
            + Place.shown(number.text()));
  }

  /**
   * {@return the constant whose name in lower case is the text of a member}
   *
   * @param <E> the kind of constant
   * @param name the name of the member
   * @param kind the kind of constant
   * @param missing what is returned where the member is not there
   * @throws JsonProblem if it is the name of no constant
   */
  public <E extends Enum<E>> E constant(String name, Class<E> kind, E missing) throws JsonProblem {
    Place member = optional(name);
    return member == null ? missing : constant(member, kind);
  }

  /**
   * {@return the constant whose name in lower case is a text}
   *
   * @param <E> the kind of constant
   * @param place the text
   * @param kind the kind of constant
   * @throws JsonProblem if it is the name of no constant
   */
  public static <E extends Enum<E>> E constant(Place place, Class<E> kind) throws JsonProblem {
    String text = text(place);
    List<String> names = new ArrayList<>();
    for (E constant : kind.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT);
      if (name.equals(text)) {
        return constant;
      }
      names.add(name);
    }
    throw JsonProblem.shape(
        place,
        "expected one of " + String.join(", ", names) + ", but found \"" + Place.shown(text) + '"');
  }

  /**
   * {@return the items of a member that is an array}
   *
   * @param name its name
   * @throws JsonProblem if it is not there, or no array
   */
  public List<Place> array(String name) throws JsonProblem {
    return array(required(name));
  }

  /**
   * {@return the items of an array}
   *
   * @param place the array
   * @throws JsonProblem if it is none
   */
  public static List<Place> array(Place place) throws JsonProblem {
    if (!(place.value() instanceof JsonArray array)) {
      throw wrong(place, "an array");
    }
    List<Place> items = new ArrayList<>(array.values().size());
    for (JsonValue value : array.values()) {
      items.add(place.item(items.size(), value));
    }
    return items;
  }

  /** {@return what was not taken, in its order; immutable} */
  public List<Place> rest() {
    return List.copyOf(left.values());
  }

  /**
   * Refuses what was not taken.
   *
   * @throws JsonProblem if there is any
   */
  public void end() throws JsonProblem {
    for (Place unknown : left.values()) {
      throw JsonProblem.shape(
          unknown,
          "the member is unknown, and an article has no place to keep it",
          "leave it out, or make it a field of the metadata");
    }
  }
}
