package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonValue;
import io.github.articlemodel.jsontree.JsonValue.JsonArray;
import io.github.articlemodel.jsontree.JsonValue.JsonObject;
import io.github.articlemodel.jsontree.JsonValue.JsonText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The definitions of a tree, found before it is read, as references stand before them too. */
final class Definitions {

  /**
   * Where a reference leads to.
   *
   * @param url the address
   * @param title the title; null for none
   */
  record Target(String url, @Nullable String title) {}

  private final Map<String, Target> targets = new HashMap<>();

  private Definitions() {}

  static Definitions in(JsonValue root) {
    Definitions definitions = new Definitions();
    Deque<JsonValue> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      if (open.pop() instanceof JsonObject node) {
        definitions.add(node);
        if (member(node, "children") instanceof JsonArray children) {
          List<JsonValue> values = children.values();
          for (int i = values.size() - 1; i >= 0; i--) {
            open.push(values.get(i));
          }
        }
      }
    }
    return definitions;
  }

  private void add(JsonObject node) {
    if (type(node).equals("definition")
        && member(node, "identifier") instanceof JsonText identifier
        && member(node, "url") instanceof JsonText url) {
      String title = member(node, "title") instanceof JsonText text ? text.value() : null;
      targets.putIfAbsent(Identifiers.of(identifier.value()), new Target(url.value(), title));
    }
  }

  /** Returns the type of a node; the empty text for what is none. */
  static String type(JsonValue value) {
    return value instanceof JsonObject node && member(node, "type") instanceof JsonText type
        ? type.value()
        : "";
  }

  private static @Nullable JsonValue member(JsonObject node, String name) {
    for (JsonValue.Member member : node.members()) {
      if (member.name().equals(name)) {
        return member.value();
      }
    }
    return null;
  }

  /** Returns the target of an identifier; null where none is defined. */
  @Nullable Target of(String identifier) {
    return targets.get(Identifiers.of(identifier));
  }
}
