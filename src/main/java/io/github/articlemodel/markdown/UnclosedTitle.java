package io.github.articlemodel.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Takes back the title that the engine gives to a definition whose next line begins one, but does
 * not close it. By <a href="https://spec.commonmark.org/0.31.2/#link-reference-definitions">
 * CommonMark 0.31.2, Link reference definitions</a> such a line is text; the engine (0.30.0) makes
 * it both, and mostly gives its place to the definition. Where a later line shows that there is no
 * title, the engine takes that back, but not the place. So the lines of a definition end before the
 * first inline of the paragraph, heading or table after it; and where its destination is the last
 * thing in them, it has no title.
 */
final class UnclosedTitle {

  private UnclosedTitle() {}

  /**
   * Mends all definitions in the engine's tree, and the places of what follows them.
   *
   * @param text what the engine's places refer to
   */
  static void mendAll(Node document, String text, InlineReading reading) {
    Node node = document;
    while (node != null) {
      if (node instanceof LinkReferenceDefinition definition) {
        mend(definition, text, reading);
      }
      Node child = node.getFirstChild();
      if (child instanceof Block) {
        node = child;
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
      }
      node = node == null ? null : node.getNext();
    }
  }

  private static void mend(LinkReferenceDefinition definition, String text, InlineReading reading) {
    List<SourceSpan> all = definition.getSourceSpans();
    if (definition.getNext() != null) {
      reading.read(definition.getNext());
    }
    int own = firstLineAfter(definition);
    if (own < all.size()) {
      List<SourceSpan> rest = new ArrayList<>(all.subList(own, all.size()));
      rest.addAll(definition.getNext().getSourceSpans());
      definition.getNext().setSourceSpans(rest);
      definition.setSourceSpans(List.copyOf(all.subList(0, own)));
    }
    if (definition.getTitle() != null
        && own > 0
        && LinkParts.endsInDestination(lines(definition, text))) {
      definition.setTitle(null);
    }
  }

  private static String lines(LinkReferenceDefinition definition, String text) {
    StringBuilder lines = new StringBuilder();
    for (SourceSpan line : definition.getSourceSpans()) {
      lines.append(text, line.getInputIndex(), end(line)).append('\n');
    }
    return lines.toString();
  }

  /** Returns how many lines of a definition stand before the first inline of what follows it. */
  private static int firstLineAfter(LinkReferenceDefinition definition) {
    Node next = definition.getNext();
    Node first = next instanceof Block ? next.getFirstChild() : null;
    int line = definition.getSourceSpans().size();
    if (first == null || first.getSourceSpans().isEmpty()) {
      return line;
    }
    int start = first.getSourceSpans().get(0).getInputIndex();
    while (line > 0 && end(definition.getSourceSpans().get(line - 1)) > start) {
      line--;
    }
    return line;
  }

  private static int end(SourceSpan line) {
    return line.getInputIndex() + line.getLength();
  }
}
