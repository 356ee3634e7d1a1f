package io.github.articlemodel.markdown;

import io.github.articlemodel.model.AlertKind;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotes that are alerts: those whose first line is a kind in brackets and nothing else,
 * in any case, and which say something after it. GitHub takes only those that stand in nothing else
 * for alerts; here they are alerts wherever a quote can stand, so that they can be written there.
 */
final class CommonMarkAlerts {

  private CommonMarkAlerts() {}

  /** Returns the kind of alert that a quote is, or null where it is none. */
  static @Nullable AlertKind kind(BlockQuote quote, String source, Spans spans) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)
        || !(paragraph.getFirstChild() instanceof Text mark)) {
      return null;
    }
    Node after = mark.getNext();
    boolean ownLine =
        after == null ? paragraph.getNext() != null : isBreak(after) && after.getNext() != null;
    String literal = mark.getLiteral();
    int start = spans.start(mark);
    if (!ownLine || start < 0 || !source.startsWith(literal, start)) {
      return null; // an escaped bracket is none
    }
    for (AlertKind kind : AlertKind.values()) {
      if (literal.equalsIgnoreCase("[!" + kind + "]")) {
        return kind;
      }
    }
    return null;
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  /** Returns the first inline of an alert's first paragraph, or null where it has only the kind. */
  static @Nullable Node content(Node paragraph) {
    Node lineBreak = paragraph.getFirstChild().getNext();
    return lineBreak == null ? null : lineBreak.getNext();
  }
}
