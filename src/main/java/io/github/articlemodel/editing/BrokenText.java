package io.github.articlemodel.editing;

import io.github.articlemodel.model.Node;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/** Puts the lines of a new text into the containers that they stand in. */
final class BrokenText {

  private final SourceText source;
  private final BodyIndex index;

  BrokenText(SourceText source, BodyIndex index) {
    this.source = source;
    this.index = index;
  }

  /** Returns lines joined by LF as they go on in the containers of a node. */
  String in(Node node, String lines) {
    if (lines.indexOf('\n') < 0) {
      return lines;
    }
    List<Node> containers = index.ancestors(node);
    String prefix = LinePrefix.of(source.text(), containers);
    return lines.replace("\n", source.prevailingLineEnding().text() + prefix);
  }
}
