package io.github.articlemodel.editing;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What becomes of a node: what stands before it then, what it is itself, and what stands after it.
 */
record NodeChange(
    List<Block> before, Function<Node, List<? extends Node>> itself, List<Block> after) {

  /** Returns the change of a node to one other. */
  static NodeChange to(Function<Node, ? extends Node> itself) {
    return of(node -> List.of(itself.apply(node)));
  }

  /** Returns the change of a node to others, or to none. */
  static NodeChange of(Function<Node, List<? extends Node>> itself) {
    return new NodeChange(List.of(), itself, List.of());
  }

  /** Returns new blocks before a block. */
  static NodeChange before(List<Block> blocks) {
    return new NodeChange(blocks, List::of, List.of());
  }

  /** Returns new blocks after a block. */
  static NodeChange after(List<Block> blocks) {
    return new NodeChange(List.of(), List::of, blocks);
  }

  /** Returns this and then another change of the same node. */
  NodeChange then(NodeChange later) {
    return new NodeChange(
        joined(before, later.before),
        node -> {
          List<Node> all = new ArrayList<>();
          itself.apply(node).forEach(each -> all.addAll(later.itself.apply(each)));
          return all;
        },
        joined(after, later.after));
  }

  List<? extends Node> apply(Node node) {
    List<Node> all = new ArrayList<>(before);
    all.addAll(itself.apply(node));
    all.addAll(after);
    return all;
  }

  private static List<Block> joined(List<Block> first, List<Block> second) {
    List<Block> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
