package io.github.articlemodel.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds the box at the start of a task (<a
 * href="https://github.github.com/gfm/#task-list-items-extension-">GFM 0.29, Task list items</a>)
 * in the engine's paragraph.
 */
final class TaskBox {

  private TaskBox() {}

  /**
   * Returns the length of the box of a task and the blanks after it, or 0 where there is none. An
   * escaped bracket is no box.
   */
  static int length(@Nullable Node first, String text, Spans spans) {
    if (!(first instanceof org.commonmark.node.Paragraph)
        || !(first.getFirstChild() instanceof org.commonmark.node.Text box)) {
      return 0;
    }
    String literal = box.getLiteral();
    int start = spans.blockStart(first);
    if (literal.length() < 4 || literal.charAt(2) != ']' || !text.startsWith("[", start)) {
      return 0;
    }
    char state = literal.charAt(1);
    int after = 3;
    while (after < literal.length() && isSpace(literal.charAt(after))) {
      after++;
    }
    boolean isBox = (state == 'x' || state == 'X' || isSpace(state)) && after > 3;
    boolean asWritten = text.startsWith(literal.substring(0, after), start);
    return isBox && asWritten ? after : 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
