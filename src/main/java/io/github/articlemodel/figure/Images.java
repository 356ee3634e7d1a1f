package io.github.articlemodel.figure;

import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the images among inlines. */
final class Images {

  private Images() {}

  /** Returns the images in the order of the text; one in the description of another is none. */
  static List<Image> in(List<? extends Inline> content) {
    List<Image> images = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    push(open, content);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Image image) {
        images.add(image);
      } else {
        push(open, node.children());
      }
    }
    return images;
  }

  private static void push(Deque<Node> open, List<? extends Node> nodes) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      open.push(nodes.get(i));
    }
  }
}
