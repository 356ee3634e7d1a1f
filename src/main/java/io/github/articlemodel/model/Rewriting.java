package io.github.articlemodel.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Rewrites trees from their leaves up, without recursion; what does not change stays the same. */
final class Rewriting {

  private final Function<Node, List<? extends Node>> rewriter;

  private Rewriting(Function<Node, List<? extends Node>> rewriter) {
    this.rewriter = rewriter;
  }

  /** Returns the blocks rewritten; the same list where nothing changes. */
  static List<Block> of(List<Block> blocks, Function<Node, List<? extends Node>> rewriter) {
    Rewriting rewriting = new Rewriting(rewriter);
    List<Block> out = new ArrayList<>(blocks.size());
    boolean changed = false;
    for (Block block : blocks) {
      List<? extends Node> outcome = rewriting.rewrite(block);
      changed |= isOther(outcome, block);
      outcome.forEach(node -> out.add(Rebuilding.checked(Block.class, node, "body")));
    }
    return changed ? out : blocks;
  }

  /**
   * Returns the blocks with nodes in place of one, which is looked for as it was before anything
   * below it changed.
   */
  static List<Block> replacing(List<Block> blocks, Node old, List<Node> nodes) {
    return of(blocks, node -> node == old ? nodes : List.of(node));
  }

  private static boolean isOther(List<? extends Node> outcome, Node node) {
    return outcome.size() != 1 || outcome.get(0) != node;
  }

  private List<? extends Node> rewrite(Node root) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(root));
    while (true) {
      Open last = open.element();
      if (last.hasNext()) {
        open.push(new Open(last.next()));
      } else {
        open.pop();
        List<? extends Node> outcome = outcome(last);
        if (open.isEmpty()) {
          return outcome;
        }
        open.element().add(outcome);
      }
    }
  }

  private List<? extends Node> outcome(Open open) {
    List<? extends Node> rebuilt = open.rebuilt();
    boolean there = rebuilt.size() == 1 && rebuilt.get(0).getClass() == open.node.getClass();
    return there ? List.copyOf(rewriter.apply(rebuilt.get(0))) : rebuilt;
  }

  /** A node whose children are being rewritten. */
  private static final class Open {

    private final Node node;
    private final List<? extends Node> children;
    private final List<List<? extends Node>> parts;
    private boolean changed;

    Open(Node node) {
      this.node = node;
      this.children = node.children();
      this.parts = new ArrayList<>(children.size());
    }

    boolean hasNext() {
      return parts.size() < children.size();
    }

    Node next() {
      return children.get(parts.size());
    }

    void add(List<? extends Node> outcome) {
      changed |= isOther(outcome, next());
      parts.add(outcome);
    }

    List<? extends Node> rebuilt() {
      return changed ? Rebuilding.of(node, parts) : List.of(node);
    }
  }
}
