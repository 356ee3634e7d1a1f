package io.github.articlemodel.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the box at the start of a task (<a
 * href="https://github.github.com/gfm/#task-list-items-extension-">GFM 0.29, Task list items</a>)
 * in the engine's paragraph.
 */
final class TaskBox {

  /** So many characters has a box. */
  static final int WIDTH = 3;

  private TaskBox() {}

  /**
   * Returns the length of the box of a task and the blanks after it, or 0 where there is none. An
   * escaped bracket is no box. Where {@code x} is the label of a definition, the engine has made a
   * link of the box.
   */
  static int length(@Nullable Node first, String text, Spans spans) {
    if (!(first instanceof Paragraph)) {
      return 0;
    }
    String literal = literal(first);
    int start = spans.blockStart(first);
    if (literal.length() <= WIDTH || literal.charAt(2) != ']' || !text.startsWith("[", start)) {
      return 0;
    }
    char state = literal.charAt(1);
    int after = WIDTH;
    while (after < literal.length() && isSpace(literal.charAt(after))) {
      after++;
    }
    boolean isBox = (state == 'x' || state == 'X' || isSpace(state)) && after > WIDTH;
    boolean asWritten = text.startsWith(literal.substring(0, after), start);
    return isBox && asWritten ? after : 0;
  }

  /** Returns the text that a paragraph begins with; a link by its text alone counts as text. */
  private static String literal(Node paragraph) {
    Node box = paragraph.getFirstChild();
    Node text = last(paragraph);
    String literal = text instanceof Text read ? read.getLiteral() : "";
    return box == text ? literal : ReadLinks.shortcut(box) + literal;
  }

  /** Returns the inline of a paragraph in which a box and the blanks after it end. */
  static @Nullable Node last(Node paragraph) {
    Node box = paragraph.getFirstChild();
    return box != null && ReadLinks.shortcut(box).length() == WIDTH ? box.getNext() : box;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
