package io.github.articlemodel.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Takes back the title that the engine gives to a definition whose next line begins one, but does
 * not close it. By <a href="https://spec.commonmark.org/0.31.2/#link-reference-definitions">
 * CommonMark 0.31.2, Link reference definitions</a> such a line is text; the engine (0.30.0) makes
 * it both, and gives its place to the definition: the paragraph has none, by which this is seen.
 */
final class UnclosedTitle {

  private UnclosedTitle() {}

  /** Returns whether the title of a definition was never closed, so that there is none. */
  static boolean isOf(LinkReferenceDefinition definition) {
    return definition.getTitle() != null
        && definition.getNext() instanceof Paragraph paragraph
        && paragraph.getSourceSpans().isEmpty();
  }

  /** Mends a definition whose inlines were read, and the paragraph after it. */
  static void mend(LinkReferenceDefinition definition) {
    if (!isOf(definition)) {
      return;
    }
    Node paragraph = definition.getNext();
    Node first = paragraph.getFirstChild();
    definition.setTitle(null);
    if (first == null || first.getSourceSpans().isEmpty()) {
      return;
    }
    int start = first.getSourceSpans().get(0).getInputIndex();
    List<SourceSpan> own = new ArrayList<>();
    List<SourceSpan> rest = new ArrayList<>();
    for (SourceSpan line : definition.getSourceSpans()) {
      boolean before = line.getInputIndex() + line.getLength() <= start;
      (before ? own : rest).add(line);
    }
    definition.setSourceSpans(own);
    paragraph.setSourceSpans(rest);
  }
}
