package io.github.articlemodel.format.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A value and the way to it from the top of the document. */
record Place(@Nullable Place parent, String step, JsonValue value) {

  private static final int LONGEST_NAME = 60;

  static Place root(JsonValue value) {
    return new Place(null, "", value);
  }

  Place member(String name, JsonValue value) {
    return new Place(this, isWord(name) ? "." + name : "[\"" + shown(name) + "\"]", value);
  }

  Place item(int index, JsonValue value) {
    return new Place(this, "[" + index + "]", value);
  }

  /** {@return the path as messages show it, such as {@code body[3].level}; empty for the top} */
  String path() {
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

  /** {@return a name on one line and not too long} */
  static String shown(String name) {
    StringBuilder out = new StringBuilder();
    name.codePoints()
        .limit(LONGEST_NAME)
        .map(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c)
        .forEach(out::appendCodePoint);
    return out.length() < name.length() ? out + "…" : out.toString();
  }
}
