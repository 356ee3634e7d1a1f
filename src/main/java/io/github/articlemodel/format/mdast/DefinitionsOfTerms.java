package io.github.articlemodel.format.mdast;

import java.util.List;

/** Whether the items of a list still are terms and their definitions. */
final class DefinitionsOfTerms {

  private DefinitionsOfTerms() {}

  /** Returns whether each item is either, terms come first, and definitions come last. */
  static boolean are(List<MdastNode> items) {
    boolean marked =
        items.stream().allMatch(item -> item.own().has("term") || item.own().has("definition"));
    return marked
        && !items.isEmpty()
        && items.get(0).own().has("term")
        && items.get(items.size() - 1).own().has("definition");
  }
}
