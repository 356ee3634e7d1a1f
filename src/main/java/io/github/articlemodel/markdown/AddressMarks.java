package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Flanking;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import java.util.List;

/**
 * Whether {@code _} and {@code ~} in the bare addresses of a block stay what they are. They stand
 * there without an escape, so nothing in the block may end what they could begin, nor begin what
 * they could end.
 */
final class AddressMarks {

  private final List<Inline> content;
  private boolean known;
  private boolean underscored;
  private boolean opens;
  private boolean closes;
  private boolean tilded;

  /**
   * Creates those of the content of a block, which is looked at where an address has such marks.
   */
  AddressMarks(List<Inline> content) {
    this.content = content;
  }

  private void know() {
    if (!known) {
      known = true;
      add(content, false);
    }
  }

  /**
   * Adds nodes, which {@link Sayable} has found to be nested no deeper than the engines read;
   * emphasis in emphasis, and beside it, is written with underscores.
   */
  private void add(List<? extends Node> nodes, boolean inStarred) {
    boolean afterStarred = false;
    for (Node node : nodes) {
      boolean starred = isStarred(node);
      underscored |= starred && (inStarred || afterStarred);
      afterStarred = starred;
      tilded |= node instanceof Strikethrough;
      if (node instanceof Autolink autolink && autolink.bare()) {
        String text = autolink.text();
        for (int at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
          addUnderscore(text, at);
        }
      }
      add(node.children(), inStarred || starred);
    }
  }

  private void addUnderscore(String text, int at) {
    boolean wordBefore = at > 0 && isPart(text.charAt(at - 1));
    boolean wordAfter = at + 1 < text.length() && isPart(text.charAt(at + 1));
    opens |= !wordBefore;
    closes |= !wordAfter;
  }

  private static boolean isPart(char c) {
    return c == '_' || Flanking.isWord(c);
  }

  private static boolean isStarred(Node node) {
    return node instanceof Emphasis || node instanceof Strong;
  }

  /** Returns whether the marks in an address are no marks in the block. */
  boolean allow(String address) {
    boolean hasUnderscore = address.indexOf('_') >= 0;
    boolean hasTilde = address.indexOf('~') >= 0;
    if (!hasUnderscore && !hasTilde) {
      return true;
    }
    know();
    return !(hasUnderscore && (underscored || (opens && closes))) && !(hasTilde && tilded);
  }
}
