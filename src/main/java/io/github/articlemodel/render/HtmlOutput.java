package io.github.articlemodel.render;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Paragraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * HTML as it grows, and what is still to be written: a stack in place of recursion, so that no
 * depth of nesting can overflow the thread's.
 */
final class HtmlOutput {

  /** A list item, which shows whether its list is tight. */
  record Item(ListItem item, boolean tight) {}

  private static final Object LINE = new Object();

  private final StringBuilder out = new StringBuilder();
  private final Deque<Object> open = new ArrayDeque<>();

  /** Pushes blocks; paragraphs of a tight list item stand without tags. */
  void pushBlocks(List<? extends Block> blocks, boolean tight) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (tight && blocks.get(i) instanceof Paragraph paragraph) {
        pushInlines(paragraph.content());
      } else {
        open.push(blocks.get(i));
      }
    }
  }

  void pushInlines(List<? extends Inline> inlines) {
    for (int i = inlines.size() - 1; i >= 0; i--) {
      open.push(inlines.get(i));
    }
  }

  void pushItems(List<ListItem> items, boolean tight) {
    for (int i = items.size() - 1; i >= 0; i--) {
      open.push(new Item(items.get(i), tight));
    }
  }

  /** Pushes HTML as it is. */
  void pushRaw(String html) {
    open.push(html);
  }

  /** Pushes the start of a new line, where there is none. */
  void pushLine() {
    open.push(LINE);
  }

  /** Writes all that was pushed, the last pushed first. */
  void run(HtmlBlocks blocks, HtmlInlines inlines) {
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (next instanceof Inline inline) {
        inline.accept(inlines);
      } else if (next instanceof Block block) {
        block.accept(blocks);
      } else if (next instanceof String html) {
        raw(html);
      } else if (next instanceof Item item) {
        blocks.item(item.item(), item.tight());
      } else {
        line();
      }
    }
  }

  HtmlOutput raw(String html) {
    out.append(html);
    return this;
  }

  HtmlOutput text(String text) {
    HtmlText.escape(text, out);
    return this;
  }

  HtmlOutput attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    HtmlText.escape(value, out);
    out.append('"');
    return this;
  }

  HtmlOutput line() {
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
