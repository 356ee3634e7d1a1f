package io.github.articlemodel.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Takes back the title that the engine gives to a definition whose next line begins one, but does
 * not close it. By <a href="https://spec.commonmark.org/0.31.2/#link-reference-definitions">
 * CommonMark 0.31.2, Link reference definitions</a> such a line is text; the engine (0.30.0) makes
 * it both, and gives its place to the definition. Where a later line shows that there is no title,
 * the engine takes that back, but not the place. Both are seen by what follows the definition, a
 * paragraph, heading or table: it has inlines in lines of the definition. Where such a line is that
 * of a heading or a table at once, the engine gives it the right place, and its title is not seen
 * to be none.
 */
final class UnclosedTitle {

  private UnclosedTitle() {}

  /**
   * Returns the title of a definition, or null where it was never closed. To ask when all is read.
   */
  static @Nullable String titleOf(LinkReferenceDefinition definition) {
    return definition.getTitle() == null || firstLineAfter(definition) < lines(definition)
        ? null
        : definition.getTitle();
  }

  /** Mends a definition whose inlines were read, and what follows it. */
  static void mend(LinkReferenceDefinition definition) {
    int own = firstLineAfter(definition);
    if (own < lines(definition)) {
      List<SourceSpan> all = definition.getSourceSpans();
      List<SourceSpan> rest = new ArrayList<>(all.subList(own, all.size()));
      rest.addAll(definition.getNext().getSourceSpans());
      definition.getNext().setSourceSpans(rest);
      definition.setSourceSpans(List.copyOf(all.subList(0, own)));
      definition.setTitle(null);
    }
  }

  private static int lines(LinkReferenceDefinition definition) {
    return definition.getSourceSpans().size();
  }

  /** Returns how many lines of a definition stand before the first inline of what follows it. */
  private static int firstLineAfter(LinkReferenceDefinition definition) {
    Node next = definition.getNext();
    Node first = next instanceof Block ? next.getFirstChild() : null;
    int line = lines(definition);
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
