package io.github.articlemodel.editing;

import io.github.articlemodel.source.TextEdit;
import java.util.List;
import java.util.Map;

/**
 * One way to make a change: what it does to the text, and what the body says then.
 *
 * @param edits the edits of the text
 * @param nodes what becomes of the nodes that change
 * @param literals what becomes of raw HTML and of template tags
 * @param links what the links in them that change say then
 * @param figures what the pictures that change say then
 */
record Way(
    List<TextEdit> edits,
    Map<NodeKey, NodeChange> nodes,
    List<LiteralChange> literals,
    List<LinkSaying> links,
    List<FigureSaying> figures) {

  Way(List<TextEdit> edits, Map<NodeKey, NodeChange> nodes) {
    this(edits, nodes, List.of(), List.of(), List.of());
  }

  Way(List<TextEdit> edits, NodeKey node, NodeChange change) {
    this(edits, Map.of(node, change));
  }
}
