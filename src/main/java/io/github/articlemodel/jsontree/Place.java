package io.github.articlemodel.jsontree;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A value and the way to it from the top of the document.
 *
 * <pre>{@code
 * Place root = Place.root(JsonTree.read("{\"body\": [{\"level\": 9}]}"));
 * Place level = Members.of(Members.of(root).array("body").get(0)).required("level");
 * level.path(); // "body[0].level"
 * }</pre>
 *
 * @param parent the place of the object or array that the value stands in; null for the top
 * @param step the last step of the path
 * @param value the value
 */
public record Place(@Nullable Place parent, String step, JsonValue value) {

  private static final int LONGEST_NAME = 60;

  /**
   * {@return the place of the top of a document}
   *
   * @param value the document
   */
  public static Place root(JsonValue value) {
    return new Place(null, "", value);
  }

  /**
   * {@return the place of a member of this object}
   *
   * @param name its name
   * @param value its value
   */
  public Place member(String name, JsonValue value) {
    return new Place(this, isWord(name) ? "." + name : "[\"" + shown(name) + "\"]", value);
  }

  /**
   * {@return the place of an item of this array}
   *
   * @param index its 0-based number
   * @param value the item
   */
  public Place item(int index, JsonValue value) {
    return new Place(this, "[" + index + "]", value);
  }

  /** {@return the path as messages show it, such as {@code body[3].level}; empty for the top} */
  public String path() {
    Deque<String> steps = new ArrayDeque<>();
    for (Place place = this; place != null; place = place.parent) {
      steps.addFirst(place.step);
    }
    String path = String.join("", steps);
    return path.startsWith(".") ? path.substring(1) : path;
  }

  private static boolean isWord(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '$');
  }

  /**
   * {@return a name or a text as messages show it: on one line and not too long}
   *
   * @param name any text
   */
  public static String shown(String name) {
    StringBuilder out = new StringBuilder();
    name.codePoints()
        .limit(LONGEST_NAME)
        .map(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c)
        .forEach(out::appendCodePoint);
    return out.length() < name.length() ? out + "…" : out.toString();
  }
}
