package io.github.articlemodel.markdown;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML without what says nothing: the order of attributes, white space beside blocks. */
final class HtmlShape {

  private final StringBuilder out = new StringBuilder();

  private HtmlShape() {}

  static String of(String html) {
    HtmlShape shape = new HtmlShape();
    Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> shape.add(node, false));
    return shape.out.toString().replaceAll("\n+", "\n").strip();
  }

  private void add(Node node, boolean verbatim) {
    if (node instanceof TextNode text) {
      addText(text.getWholeText(), verbatim);
    } else if (node instanceof Element element) {
      addElement(element, verbatim);
    } else if (node instanceof Comment comment) {
      out.append("<!--").append(comment.getData()).append("-->");
    } else {
      out.append(node.outerHtml());
    }
  }

  private void addText(String text, boolean verbatim) {
    String shown = verbatim ? text.replace("\n", "\u240A") : text.replaceAll("[ \t\r\n]+", " ");
    boolean atLine = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    out.append(atLine && !verbatim ? shown.stripLeading() : shown);
  }

  private void addElement(Element element, boolean verbatim) {
    boolean pre = verbatim || element.normalName().equals("pre");
    if (element.normalName().equals("tbody") && element.childrenSize() == 0) {
      return; // the engine writes one for a table without rows
    }
    line(element);
    out.append('<').append(element.normalName());
    element.attributes().asList().stream()
        .map(a -> a.getKey().toLowerCase(Locale.ROOT) + "=\"" + a.getValue() + "\"")
        .sorted()
        .forEach(a -> out.append(' ').append(a));
    out.append('>');
    element.childNodes().forEach(child -> add(child, pre));
    line(element);
    out.append("</").append(element.normalName()).append('>');
    line(element);
  }

  private void line(Element element) {
    if (element.isBlock() || element.normalName().equals("br")) {
      int end = out.length();
      while (end > 0 && out.charAt(end - 1) == ' ') {
        end--;
      }
      out.setLength(end);
      out.append('\n');
    }
  }
}
