package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.Attributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as it is written: elements, each an object with its type and its content. */
final class PandocOutput {

  private final JsonOutput json;

  PandocOutput(JsonOutput json) {
    this.json = json;
  }

  JsonOutput json() {
    return json;
  }

  /** Writes an element without content. */
  JsonOutput empty(String type) {
    return json.startObject().member("t", type).endObject();
  }

  JsonOutput text(String type, String content) {
    return json.startObject().member("t", type).member("c", content).endObject();
  }

  /** Starts an element whose content is the value that follows. */
  JsonOutput start(String type) {
    return json.startObject().member("t", type).name("c");
  }

  JsonOutput raw(String type, String html) {
    return start(type).startArray().text("html").text(html).endArray().endObject();
  }

  JsonOutput noAttributes() {
    return attributes("", List.of(), List.of());
  }

  JsonOutput attributes(@Nullable Attributes attributes) {
    return attributes == null
        ? noAttributes()
        : attributes(
            attributes.id() == null ? "" : attributes.id(),
            attributes.classes(),
            attributes.others());
  }

  JsonOutput classes(String... classes) {
    return attributes("", List.of(classes), List.of());
  }

  JsonOutput attributes(String id, List<String> classes, List<Attribute> others) {
    json.startArray().text(id).startArray();
    classes.forEach(json::text);
    json.endArray().startArray();
    for (Attribute other : others) {
      json.startArray().text(other.name());
      json.text(other.value() == null ? "" : other.value()).endArray();
    }
    return json.endArray().endArray();
  }

  /** Writes a text as an array: words, and each space by itself. */
  JsonOutput words(String text) {
    json.startArray();
    addWords(text);
    return json.endArray();
  }

  /** Writes the words of a text, and each space by itself. */
  void addWords(String text) {
    int start = 0;
    while (start < text.length()) {
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      if (end > start) {
        text("Str", text.substring(start, end));
      }
      if (space >= 0) {
        empty("Space");
      }
      start = end + 1;
    }
  }
}
