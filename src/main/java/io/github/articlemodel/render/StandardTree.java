package io.github.articlemodel.render;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
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
      place(element);
    }
  }

  private static void place(Element element) {
    Element parent = element.parent();
    if (parent == null) {
      return;
    }
    String name = element.normalName();
    if (name.equals("figcaption") && !parent.nameIs("figure")) {
      element.tagName("div");
    } else if (name.equals("p") && parent.nameIs("pre")) {
      element.before(new TextNode("\n")); // the empty line that Markdown took for a new paragraph
      element.unwrap();
    } else if (name.equals("p") && element.closest("summary") != null) {
      element.unwrap();
    } else if (LISTS.contains(name) && LISTS.contains(parent.normalName())) {
      Element before = element.previousElementSibling();
      if (before != null && before.nameIs("li")) {
        before.appendChild(element);
      } else {
        element.wrap("<li></li>");
      }
    } else if (BLOCKS.contains(name)) {
      for (Element around = parent;
          around != null && around.nameIs("span");
          around = around.parent()) {
        around.tagName("div");
      }
    }
  }
}
