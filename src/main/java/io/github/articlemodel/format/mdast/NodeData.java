package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.Attributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What stands under {@code data} of a node: what mdast has no word for under {@code articleModel},
 * and for tools that make HTML the element and its id and classes.
 */
final class NodeData {

  /** The name under which all of ours stands. */
  static final String OWN = "articleModel";

  private final Map<String, Consumer<JsonOutput>> own = new LinkedHashMap<>();
  private @Nullable String element;
  private @Nullable String title;
  private @Nullable String id;
  private List<String> classes = List.of();

  NodeData with(String name, Consumer<JsonOutput> value) {
    own.put(name, value);
    return this;
  }

  NodeData text(String name, String value) {
    return with(name, json -> json.text(value));
  }

  NodeData flag(String name) {
    return with(name, json -> json.bool(true));
  }

  /** Adds the name of the HTML element that the node is. */
  NodeData element(String name, @Nullable String titleOfElement) {
    element = name;
    title = titleOfElement;
    return this;
  }

  NodeData attributes(Attributes attributes) {
    id = attributes.id();
    classes = attributes.classes();
    return with("attributes", json -> write(attributes, json));
  }

  private static void write(Attributes attributes, JsonOutput json) {
    json.startObject();
    if (attributes.id() != null) {
      json.member("id", attributes.id());
    }
    json.name("classes").startArray();
    attributes.classes().forEach(json::text);
    json.endArray().name("others").startArray();
    for (Attribute other : attributes.others()) {
      json.startObject().member("name", other.name());
      if (other.value() != null) {
        json.member("value", other.value());
      }
      json.endObject();
    }
    json.endArray().endObject();
  }

  void write(JsonOutput json) {
    if (own.isEmpty()) {
      return;
    }
    json.name("data").startObject();
    if (element != null) {
      json.member("hName", element);
    }
    properties(json);
    json.name(OWN).startObject();
    own.forEach(
        (name, value) -> {
          json.name(name);
          value.accept(json);
        });
    json.endObject().endObject();
  }

  private void properties(JsonOutput json) {
    if (title == null && id == null && classes.isEmpty()) {
      return;
    }
    json.name("hProperties").startObject();
    if (title != null) {
      json.member("title", title);
    }
    if (id != null) {
      json.member("id", id);
    }
    if (!classes.isEmpty()) {
      json.name("className").startArray();
      classes.forEach(json::text);
      json.endArray();
    }
    json.endObject();
  }
}
