package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Place;

/** What is said of nodes that no record is for. */
final class Unknown {

  private static final String ADVICE = "turn it into nodes of mdast and GFM before";

  private Unknown() {}

  /** Tells that there is no such kind of node. */
  static void warn(MdastNode node, Notes notes) throws JsonProblem {
    boolean parent = !node.children().isEmpty();
    notes.warn(
        "mdast.node",
        node.place(),
        "there is no record for a node of type \""
            + Place.shown(node.type())
            + (parent ? "\", so its children are read in its place" : "\", so it is left out"),
        ADVICE);
  }

  /** Tells that Markdown has no such node. */
  static void unwrap(MdastNode node, IllegalArgumentException refused, Notes notes) {
    notes.warn(
        "mdast.node",
        node.place(),
        refused.getMessage() + ", so what is in it is read in its place",
        "");
  }
}
