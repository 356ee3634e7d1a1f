package io.github.articlemodel.model;

import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A part of the tree of a body: a block, an inline, or a part of a list or table.
 *
 * <pre>{@code
 * Paragraph paragraph = new Paragraph(List.of(new Text("See "), Link.of("the map", "/map")));
 * paragraph.find(Link.class).get(0).destination(); // "/map"
 * paragraph.walk().size();                         // 4: itself, a text, the link, its text
 * }</pre>
 */
public sealed interface Node
    permits Block,
        Inline,
        ListItem,
        TableRow,
        TableCell,
        DefinitionItem,
        DefinitionTerm,
        Definition {

  /** {@return where and how this was written} */
  Written written();

  /** {@return the parts directly below this one, in their order; empty for a leaf} */
  List<? extends Node> children();

  /** {@return the span of the whole node; empty for one that was made in code} */
  default Optional<SourceSpan> span() {
    return written().span();
  }

  /** {@return this node and all below it, each before its children; immutable} */
  default List<Node> walk() {
    List<Node> all = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(this);
    while (!open.isEmpty()) {
      Node node = open.pop();
      all.add(node);
      List<? extends Node> children = node.children();
      for (int i = children.size() - 1; i >= 0; i--) {
        open.push(children.get(i));
      }
    }
    return List.copyOf(all);
  }

  /**
   * {@return the nodes of a kind among this one and all below it, in the order of the text}
   *
   * @param kind the record, such as {@code Image.class}
   * @param <N> the kind
   */
  default <N extends Node> List<N> find(Class<N> kind) {
    return walk().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
