package io.github.articlemodel.editing;

import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The Markdown that a caption stands in: all of a paragraph or of an emphasis, or what is in a
 * paragraph between two tags.
 *
 * @param node the paragraph or the emphasis
 * @param from the number of its first inline that belongs to the caption
 * @param to the number after the last
 */
record CaptionNode(Node node, int from, int to) {

  static CaptionNode whole(Node node) {
    return new CaptionNode(node, 0, content(node).size());
  }

  /** Returns the inlines. */
  List<Inline> content() {
    return content(node).subList(from, to);
  }

  boolean isWhole() {
    return from == 0 && to == content(node).size();
  }

  /** Returns whether it begins a line. */
  boolean beginsLine() {
    return isWhole() || (from > 0 && isBreak(content(node).get(from - 1)));
  }

  /** Returns this with the line break before it, where it begins a line within a paragraph. */
  CaptionNode withLineBreak() {
    return from > 0 && beginsLine() ? new CaptionNode(node, from - 1, to) : this;
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof SoftBreak || inline instanceof HardBreak;
  }

  boolean isEmphasis() {
    return node instanceof Emphasis;
  }

  /** Returns where all of it stands, with the marks of an emphasis. */
  SourceSpan span() {
    if (isWhole()) {
      return node.span().orElseThrow();
    }
    List<Inline> content = content();
    int start = content.get(0).span().orElseThrow().start();
    return new SourceSpan(start, content.get(content.size() - 1).span().orElseThrow().end());
  }

  /** Returns the node, as it may have been changed, with other content in its place. */
  Node with(Node now, List<Inline> changed) {
    List<Inline> before = content(now);
    List<Inline> all = new ArrayList<>(before.subList(0, from));
    all.addAll(changed);
    all.addAll(before.subList(isWhole() ? before.size() : to, before.size()));
    return now instanceof Emphasis
        ? new Emphasis(all, now.written())
        : new Paragraph(all, now.written());
  }

  private static List<Inline> content(Node node) {
    return node instanceof Emphasis emphasis ? emphasis.content() : ((Paragraph) node).content();
  }
}
