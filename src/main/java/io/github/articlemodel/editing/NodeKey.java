package io.github.articlemodel.editing;

import io.github.articlemodel.model.Node;
import io.github.articlemodel.source.SourceSpan;

/** Names a node of the body as it was read: no two of one kind stand at one place. */
record NodeKey(Class<?> kind, SourceSpan span) {

  /** Names a body without any block. */
  static final NodeKey EMPTY_BODY = new NodeKey(BodyIndex.class, SourceSpan.at(0));

  /**
   * Returns the name of a node that was read.
   *
   * @throws java.util.NoSuchElementException if it was made in code
   */
  static NodeKey of(Node node) {
    return new NodeKey(node.getClass(), node.span().orElseThrow());
  }
}
