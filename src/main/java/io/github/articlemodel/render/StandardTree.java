package io.github.articlemodel.render;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes elements that the HTML standard does not allow, or not where they stand, as it does. It
 * sees HTML that was made harmless.
 */
final class StandardTree {

  private static final Map<String, String> RENAMED =
      Map.of("center", "div", "font", "span", "big", "span", "tt", "code", "strike", "s");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "details",
          "div",
          "dl",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "ul");
  private static final Set<String> LISTS = Set.of("ul", "ol");

  private final StandardAttributes attributes;
  private final Set<String> ids = new HashSet<>();

  StandardTree(HtmlLosses losses) {
    this.attributes = new StandardAttributes(losses);
  }

  void mend(Element body) {
    for (Element element : List.copyOf(body.getAllElements())) {
      attributes.mend(element);
      if (element.hasAttr("id") && !ids.add(element.id())) {
        element.removeAttr("id");
      }
      String name = RENAMED.get(element.normalName());
      if (name != null) {
        element.tagName(name);
      }
      if (element.nameIs("pre") || isIn(element, "summary")) {
        withoutParagraphs(element);
      } else if (LISTS.contains(element.normalName())) {
        withItems(element);
      } else {
        place(element);
      }
    }
  }

  private static boolean isIn(Element element, String name) {
    Element around = element;
    while (around != null && !around.nameIs(name)) {
      around = around.parent();
    }
    return around != null;
  }

  /** Writes the texts of paragraphs, which may not stand here, in lines of their own. */
  private static void withoutParagraphs(Element parent) {
    if (parent.children().stream().anyMatch(child -> child.nameIs("p"))) {
      List<Node> nodes = List.copyOf(parent.childNodes());
      parent.empty();
      for (Node node : nodes) {
        if (node instanceof Element child && child.nameIs("p")) {
          if (parent.nameIs("pre") || parent.childNodeSize() > 0) {
            parent.appendChild(new TextNode("\n"));
          }
          parent.appendChildren(List.copyOf(child.childNodes()));
        } else {
          parent.appendChild(node);
        }
      }
    }
  }

  /** Writes lists that stand in a list into the item before, or into one of their own. */
  private static void withItems(Element list) {
    if (list.children().stream().noneMatch(child -> LISTS.contains(child.normalName()))) {
      return;
    }
    List<Node> nodes = List.copyOf(list.childNodes());
    list.empty();
    Element item = null;
    for (Node node : nodes) {
      if (node instanceof Element child && LISTS.contains(child.normalName())) {
        item = item == null ? list.appendElement("li") : item;
        item.appendChild(child);
      } else {
        item = node instanceof Element child && child.nameIs("li") ? child : item;
        list.appendChild(node);
      }
    }
  }

  private static void place(Element element) {
    Element parent = element.parent();
    if (parent == null) {
      return;
    }
    if (element.nameIs("figcaption") && !parent.nameIs("figure")) {
      element.tagName("div");
    } else if (BLOCKS.contains(element.normalName())) {
      for (Element around = parent;
          around != null && around.nameIs("span");
          around = around.parent()) {
        around.tagName("div");
      }
    }
  }
}
