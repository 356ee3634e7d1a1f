package io.github.articlemodel.format.text;

import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.reading.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * The text of inlines, with numbers of links and labels of footnotes. What is still to be written
 * stands on a stack, so any depth can be.
 */
final class TextInlines {

  private final LinkNumbers links;

  TextInlines(LinkNumbers links) {
    this.links = links;
  }

  /** Returns the text, its lines joined by LF, without white space at the ends of a line. */
  String text(List<? extends Inline> content) {
    StringBuilder out = new StringBuilder();
    Deque<Object> open = new ArrayDeque<>();
    push(content, open);
    boolean soft = false;
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (next instanceof SoftBreak) {
        soft = true;
        continue;
      }
      String text = next instanceof Inline inline ? text(inline, open) : next.toString();
      if (text.isEmpty()) {
        continue;
      }
      if (soft && !text.equals("\n") && out.length() > 0 && isSpaced(out, text)) {
        out.append(' ');
      }
      soft = false;
      out.append(text);
    }
    return trimmed(out.toString());
  }

  private static boolean isSpaced(StringBuilder before, String after) {
    return PlainText.isSpaceBetween(before.codePointBefore(before.length()), after.codePointAt(0));
  }

  /** Returns the text of an inline that holds no others; of one that does, pushes what it holds. */
  private String text(Inline inline, Deque<Object> open) {
    if (inline instanceof HardBreak || isLineBreak(inline)) {
      return "\n";
    } else if (inline instanceof FootnoteReference reference) {
      return "[^" + reference.label() + "]";
    } else if (inline instanceof Autolink link) {
      return link.text() + links.mark(link.text(), link.destination());
    } else if (inline.children().isEmpty() || inline instanceof Image) {
      return Inline.plainText(List.of(inline));
    }
    if (inline instanceof Link link) {
      open.push(links.mark(Inline.plainText(link.content()), link.destination()));
    }
    push(inline.children(), open);
    return "";
  }

  private static void push(List<?> nodes, Deque<Object> open) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      open.push(nodes.get(i));
    }
  }

  private static boolean isLineBreak(Inline inline) {
    if (!(inline instanceof HtmlInline html)) {
      return false;
    }
    String tag = html.literal().toLowerCase(Locale.ROOT).replace("/", "").replace(" ", "");
    return tag.equals("<br>");
  }

  private static String trimmed(String text) {
    if (text.indexOf('\n') < 0) {
      return text.strip();
    }
    return String.join("\n", text.lines().map(String::strip).toList()).strip();
  }
}
