package io.github.articlemodel.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Moves the text of a link into it, where the engine need not look for emphasis in that. To do so
 * it goes through all delimiters of the block that are not matched yet, where none of them stands
 * in the link: many links beside much emphasis would take quadratic time.
 */
final class LinkContent {

  private LinkContent() {}

  /**
   * Returns whether none of the nodes behind a bracket is a delimiter: a text of one such
   * character, which may also be an escaped one.
   */
  static boolean isPlain(Node bracket) {
    for (Node node = bracket.getNext(); node != null; node = node.getNext()) {
      if (node instanceof Text text && text.getLiteral().length() == 1) {
        char c = text.getLiteral().charAt(0);
        if (c == '*' || c == '_' || c == '~') {
          return false;
        }
      }
    }
    return true;
  }

  /** Moves what stands behind a bracket into a link or an image, as the engine would. */
  static void move(Node bracket, Node link) {
    Node node = bracket.getNext();
    while (node != null) {
      Node next = node instanceof Text text ? join(text) : node.getNext();
      link.appendChild(node);
      node = next;
    }
  }

  /** Makes a text and those right after it one; returns what follows them. */
  private static @Nullable Node join(Text first) {
    Node next = first.getNext();
    if (!(next instanceof Text)) {
      return next;
    }
    StringBuilder literal = new StringBuilder(first.getLiteral());
    SourceSpans spans = SourceSpans.empty();
    spans.addAll(first.getSourceSpans());
    while (next instanceof Text text) {
      literal.append(text.getLiteral());
      spans.addAll(text.getSourceSpans());
      next = text.getNext();
      text.unlink();
    }
    first.setLiteral(literal.toString());
    first.setSourceSpans(spans.getSourceSpans());
    return next;
  }
}
