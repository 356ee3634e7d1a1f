package io.github.articlemodel.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.SourceLines;

/**
 * Stands in the engine's tree for inlines that are not read yet: {@link InlineReading} reads them
 * when they are converted, block by block.
 */
final class UnreadInlines extends CustomNode {

  final SourceLines lines;

  UnreadInlines(SourceLines lines) {
    this.lines = lines;
  }

  /** Returns whether they may begin with the box of a task or the kind of an alert. */
  boolean mayBeginWithBox() {
    if (lines.isEmpty()) {
      return false;
    }
    CharSequence first = lines.getLines().get(0).getContent();
    return first.length() > 2
        && first.charAt(0) == '['
        && (first.charAt(1) == '!' || first.charAt(2) == ']');
  }
}
