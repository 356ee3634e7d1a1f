package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

  private static String key(String label) {
    return label.trim().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
