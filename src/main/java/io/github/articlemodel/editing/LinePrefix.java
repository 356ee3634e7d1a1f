package io.github.articlemodel.editing;

import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;

/** What a further line of a block begins with, for the quotes, lists and notes that hold it. */
final class LinePrefix {

  private static final int NOTE_INDENT = 4;
  private static final int MOST_AFTER_MARK = 4;

  private LinePrefix() {}

  /**
   * Returns the start of a further line in containers.
   *
   * @param text the text of the source
   * @param containers what holds the block, from the outermost on
   */
  static String of(String text, List<Node> containers) {
    StringBuilder prefix = new StringBuilder();
    for (Node node : containers) {
      if (node instanceof BlockQuote || node instanceof Alert) {
        prefix.append("> ");
      } else if (node instanceof ListItem && node.span().isPresent()) {
        pad(prefix, contentColumn(text, node.span().get()));
      } else if (node instanceof FootnoteDefinition
          || node instanceof Admonition
          || node instanceof Definition) {
        pad(prefix, prefix.length() + NOTE_INDENT);
      }
    }
    return prefix.toString();
  }

  /** Returns the column at which the content of a list item starts, from 0. */
  private static int contentColumn(String text, SourceSpan item) {
    int at = item.start();
    while (at < item.end() && !isBlankOrEnd(text.charAt(at))) {
      at++;
    }
    int mark = column(text, at);
    int content = at;
    while (content < item.end() && isBlank(text.charAt(content))) {
      content++;
    }
    boolean isEmpty = content >= item.end() || isBlankOrEnd(text.charAt(content));
    int spaces = column(text, content) - mark;
    return mark + (isEmpty || spaces > MOST_AFTER_MARK ? 1 : spaces);
  }

  private static int column(String text, int offset) {
    int column = 0;
    for (int i = lineStart(text, offset); i < offset; i++) {
      column = text.charAt(i) == '\t' ? column + 4 - column % 4 : column + 1;
    }
    return column;
  }

  static int lineStart(String text, int offset) {
    int at = offset;
    while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
      at--;
    }
    return at;
  }

  private static void pad(StringBuilder prefix, int width) {
    while (prefix.length() < width) {
      prefix.append(' ');
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isBlankOrEnd(char c) {
    return isBlank(c) || c == '\n' || c == '\r';
  }
}
