package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.source.SourcePosition;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tree as it is written: starts and ends nodes, with their data and positions. */
final class MdastOutput {

  private final JsonOutput json;
  private final @Nullable SourceText source;
  private final Map<String, LinkReferenceDefinition> definitions = new HashMap<>();
  private @Nullable Attributes pending;

  /**
   * Creates one.
   *
   * @param definitions all link reference definitions, in their order; the first of a label counts
   */
  MdastOutput(
      JsonOutput json, Optional<SourceText> source, List<LinkReferenceDefinition> definitions) {
    this.json = json;
    this.source = source.orElse(null);
    for (LinkReferenceDefinition definition : definitions) {
      this.definitions.putIfAbsent(Identifiers.of(definition.label()), definition);
    }
  }

  JsonOutput json() {
    return json;
  }

  /** Returns the definition that a label leads to. */
  @Nullable LinkReferenceDefinition definition(String label) {
    return definitions.get(Identifiers.of(label));
  }

  /** Keeps attributes for the next node that starts. */
  void attributes(Attributes attributes) {
    pending = attributes;
  }

  JsonOutput start(String type, Node node) {
    return start(type, node.span(), new NodeData());
  }

  JsonOutput start(String type, Node node, NodeData data) {
    return start(type, node.span(), data);
  }

  JsonOutput start(String type, Optional<SourceSpan> span, NodeData data) {
    json.startObject().member("type", type);
    if (pending != null) {
      data.attributes(pending);
      pending = null;
    }
    data.write(json);
    if (source != null && span.isPresent() && span.get().end() <= source.text().length()) {
      json.name("position").startObject();
      point("start", span.get().start(), source);
      point("end", span.get().end(), source);
      json.endObject();
    }
    return json;
  }

  private void point(String name, int offset, SourceText text) {
    SourcePosition position = text.position(offset);
    json.name(name).startObject().name("line").number(position.line());
    json.name("column").number(position.column()).name("offset").number(offset).endObject();
  }

  /** Writes a member that is null where there is nothing to say. */
  void member(String name, @Nullable String value) {
    if (value == null) {
      json.name(name).nothing();
    } else {
      json.member(name, value);
    }
  }

  /** Writes the two forms of a label, and as data the label itself where they do not tell it. */
  static NodeData labelled(String label) {
    NodeData data = new NodeData();
    return Identifiers.shown(label).equals(label) ? data : data.text("label", label);
  }

  void label(String label) {
    json.member("identifier", Identifiers.of(label)).member("label", Identifiers.shown(label));
  }

  /** Returns whether an empty line stands between two nodes; null where that can't be told. */
  @Nullable Boolean areApart(Node first, Node second) {
    Optional<SourceSpan> before = first.span();
    Optional<SourceSpan> after = second.span();
    if (source == null || before.isEmpty() || after.isEmpty()) {
      return null;
    }
    int start = after.get().start();
    int end = Math.max(before.get().start(), before.get().end() - 1);
    if (start > source.text().length() || end > start) {
      return null;
    }
    return source.position(start).line() - source.position(end).line() > 1;
  }
}
