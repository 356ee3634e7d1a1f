package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The definitions that count in a body: the first of each label. */
final class References {

  private final Map<String, LinkReferenceDefinition> byLabel;

  private References(Map<String, LinkReferenceDefinition> byLabel) {
    this.byLabel = byLabel;
  }

  static References in(List<Block> blocks) {
    Map<String, LinkReferenceDefinition> found = new HashMap<>();
    for (Block block : blocks) {
      for (Node node : block.walk()) {
        if (node instanceof LinkReferenceDefinition definition) {
          found.putIfAbsent(key(definition.label()), definition);
        }
      }
    }
    return new References(found);
  }

  /** Returns whether a label leads to a destination and title. */
  boolean lead(String label, String destination, @Nullable String title) {
    LinkReferenceDefinition definition = byLabel.get(key(label));
    return definition != null
        && definition.destination().equals(destination)
        && Objects.equals(definition.title(), title);
  }

  /** Returns the definitions of the references in inlines, as Markdown. */
  String neededBy(List<Inline> content, Dialect dialect) {
    StringBuilder out = new StringBuilder();
    Set<String> done = new HashSet<>();
    for (Inline inline : content) {
      for (Node node : inline.walk()) {
        LinkReference reference =
            node instanceof Link link
                ? link.reference()
                : node instanceof Image image ? image.reference() : null;
        LinkReferenceDefinition definition =
            reference == null ? null : byLabel.get(key(reference.label()));
        if (definition != null && done.add(key(definition.label()))) {
          write(out, definition, dialect);
          out.append('\n');
        }
      }
    }
    return out.toString();
  }

  /** Writes a definition on one line, without its end. */
  static void write(StringBuilder out, LinkReferenceDefinition definition, Dialect dialect) {
    out.append('[').append(definition.label()).append("]: ");
    if (dialect.isOfFlexmark()) {
      Escapes.bareDestination(out, definition.destination());
    } else {
      Escapes.destination(out, definition.destination());
    }
    if (definition.title() != null) {
      Escapes.title(out.append(' '), definition.title());
    }
  }

  private static String key(String label) {
    return label.trim().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
